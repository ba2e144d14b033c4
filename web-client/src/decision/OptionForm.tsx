import { useState } from 'react';
import { newId } from '../atelier/ids';
import type { Item } from '../contract/items';
import { LONGEST } from '../contract/values';
import { TextField } from '../look/Field';
import { linesOf, typed } from '../look/lines';
import { wrongWithLines } from './lines';
import { LinesField } from './LinesField';
import { RecordForm } from './RecordForm';
import { useTexts } from './texts';

interface OptionFormProps {
  readonly decisionId: string;
  /** The option to change; a new one without it. */
  readonly option?: Item<'decisionOption'>;
  readonly onDone: () => void;
}

/** Describes an option; one that was left out is back. */
export function OptionForm({ decisionId, option, onDone }: OptionFormProps) {
  const t = useTexts();
  const [id] = useState(() => option?.id ?? newId());
  const [text, setText] = useState(option?.text ?? '');
  const [pros, setPros] = useState(typed(option?.pros));
  const [cons, setCons] = useState(typed(option?.cons));
  const [tried, setTried] = useState(false);
  const make = () => {
    setTried(true);
    if (!text.trim() || wrongWithLines(pros) || wrongWithLines(cons)) return undefined;
    return [{
      type: 'DescribeOption' as const, decisionId, optionId: id,
      option: { text: text.trim(), pros: linesOf(pros), cons: linesOf(cons) },
    }];
  };
  return (
    <RecordForm make={make} onDone={onDone} now={option}>
      <TextField
        label={t('option.text')}
        error={tried && !text.trim() ? t('missing.option') : undefined}
        maxLength={LONGEST.statement}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <LinesField label={t('option.pros')} value={pros} onChange={setPros} />
      <LinesField label={t('option.cons')} value={cons} onChange={setCons} />
    </RecordForm>
  );
}
