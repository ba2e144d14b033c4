import { Button } from '@nl-design-system-candidate/button-react';
import { useMemo, useState } from 'react';
import { Autocomplete, Input, Label, SearchField, Text } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { itemAddress } from '../features/arrival';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { EVERYTHING } from '../replay/journal';
import { useJournal } from '../replay/useJournal';
import { Results } from './Results';
import './search.css';
import { useTexts } from './texts';
import { useSearched } from './useSearched';

/** Fewer letters than this are in nearly everything that ever happened. */
const LEAST_LETTERS = 2;

/** Searches through everything that one may see, now and before; a hit leads to its page, or to its moment. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const { atelierId } = useAtelier();
  const [question, setQuestion] = useState('');
  const now = useSearched(question);
  const text = question.trim();
  const filter = useMemo(() => (text.length < LEAST_LETTERS ? undefined : { ...EVERYTHING, text }), [text]);
  const before = useJournal(atelierId, filter);

  const go = (path: string) => {
    onClose();
    void navigate(`/atelier/${atelierId}/${path}`);
  };
  return (
    <Dialog title={t('title')} className="wa-search" onClose={onClose}>
      <Autocomplete inputValue={question} onInputChange={setQuestion}>
        <SearchField className="wa-field utrecht-form-field">
          <Label className="utrecht-form-label">{t('label')}</Label>
          <Input className="utrecht-textbox" maxLength={200} />
          <Text slot="description" className="wa-soft wa-small">{t('hint')}</Text>
        </SearchField>
        <Results
          question={text}
          now={now}
          before={filter ? before : undefined}
          onItem={({ path, id }) => go(itemAddress(path, id))}
          onHistory={() => go(`logbook?${new URLSearchParams({ text })}`)}
          onMoment={({ revision, board }) => go(`replay?r=${revision}${board === undefined ? '' : `&board=${encodeURIComponent(board)}`}`)}
        />
      </Autocomplete>
      <div>
        <Button purpose="secondary" onClick={onClose}>{common('words.close')}</Button>
      </div>
    </Dialog>
  );
}
