import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useSend } from '../atelier/hooks';
import { COMPONENTS, LONGEST, type Component } from '../contract/values';
import { useTexts } from '../i18n/texts';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';
import { useOverviewTexts } from './i18n/texts';

/** Opens a board for a component. */
export function BoardForm({ onClose }: { onClose: () => void }) {
  const t = useOverviewTexts();
  const common = useTexts();
  const send = useSend();
  const [title, setTitle] = useState('');
  const [component, setComponent] = useState<Component>('PARTICIPATION');
  const [asked, setAsked] = useState(false);

  function open(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (title.trim() === '') return;
    void send({ type: 'OpenBoard', boardId: newId(), title: title.trim(), component }, { label: t('openBoard') });
    onClose();
  }

  return (
    <Dialog title={t('openBoard')} onClose={onClose}>
      <form className="wa-stack" onSubmit={open} noValidate>
        <TextField
          label={t('boardTitle')}
          value={title}
          maxLength={LONGEST.title}
          error={asked && title.trim() === '' ? common('access.missing') : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
        <SelectField
          label={t('component')}
          value={component}
          onChange={(event) => setComponent(event.target.value as Component)}
        >
          {COMPONENTS.map((each) => (
            <option key={each} value={each}>
              {common(`words.component.${each}`)}
            </option>
          ))}
        </SelectField>
        <div className="wa-row">
          <Button purpose="primary" type="submit">
            {t('openBoard')}
          </Button>
          <Button purpose="secondary" type="button" onClick={onClose}>
            {common('words.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
