import { useItems } from '../atelier/hooks';
import { SelectField } from '../look/Field';
import { choices, read, written, type EvidenceSource } from './evidenceSources';
import { useTexts } from './texts';

interface EvidenceSourceFieldProps {
  readonly source: EvidenceSource | undefined;
  readonly onChange: (source: EvidenceSource | undefined, title: string) => void;
}

/** What in the atelier shows it; words alone will do as well. */
export function EvidenceSourceField({ source, onChange }: EvidenceSourceFieldProps) {
  const t = useTexts();
  const groups = choices({
    decisions: useItems('decision'),
    steps: useItems('processStep'),
    hurdles: useItems('hurdle'),
    neighbourhoods: useItems('neighbourhood'),
    bodies: useItems('body'),
    stakeholders: useItems('stakeholder'),
  });
  const choose = (value: string) => {
    const chosen = read(value);
    const title = groups.find(({ kind }) => kind === chosen?.kind)?.sources.find(({ id }) => id === chosen?.id)?.title;
    onChange(chosen, title ?? '');
  };
  return (
    <SelectField label={t('evidence.source')} hint={t('evidence.sourceHint')} value={source ? written(source) : ''} onChange={({ target }) => choose(target.value)}>
      <option value="">{t('evidence.words')}</option>
      {groups.map(({ kind, sources }) => (
        <optgroup key={kind} label={t(`evidence.kind.${kind}`)}>
          {sources.map(({ id, title }) => <option key={id} value={written({ kind, id })}>{title}</option>)}
        </optgroup>
      ))}
    </SelectField>
  );
}
