import { PASTS } from '../features/pasts';
import { SelectField } from '../look/Field';
import { usePastTexts } from './captions';
import { kindsOf } from './filter/playFilter';
import { NotHere } from './NotHere';
import { useTexts } from './texts';

interface KindFieldProps {
  /** A kind of event, a feature for all of its kinds, or '' for everything. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What happened, by what it is about: there are hundreds of kinds, and each begins with somebody. */
export function KindField({ value, onChange }: KindFieldProps) {
  const t = useTexts();
  const p = usePastTexts();
  const inShort = (kind: string) => {
    const sentence = p(`captions.${kind}`, { who: '' }).trim();
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
  const groups = PASTS
    .map((past) => ({ name: past.name, topic: p(`topics.${past.name}`), kinds: kindsOf(past).map((kind) => [kind, inShort(kind)] as const) }))
    .filter(({ kinds }) => kinds.length > 0)
    .sort((one, other) => one.topic.localeCompare(other.topic));
  return (
    <SelectField label={t('journal.kind')} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t('journal.anyKind')}</option>
      <NotHere value={value} known={groups.flatMap(({ name, kinds }) => [name, ...kinds.map(([kind]) => kind)])} />
      {groups.map(({ name, topic, kinds }) => (
        <optgroup key={name} label={topic}>
          <option value={name}>{t('journal.allOf', { topic })}</option>
          {kinds.toSorted(([, one], [, other]) => one.localeCompare(other)).map(([kind, sentence]) => <option key={kind} value={kind}>{sentence}</option>)}
        </optgroup>
      ))}
    </SelectField>
  );
}
