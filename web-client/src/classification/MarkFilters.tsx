import { CLASSIFIABLE } from '../contract/classification';
import { CONFIDENTIALITIES } from '../contract/decision';
import { SelectField, TextField } from '../look/Field';
import { useTexts } from './texts';

interface MarkFiltersProps {
  readonly chosen: Readonly<Record<'words' | 'kind' | 'mark', string>>;
  readonly onChange: (part: Partial<Record<'words' | 'kind' | 'mark', string>>) => void;
}

/** What one looks for among all that can be marked. */
export function MarkFilters({ chosen, onChange }: MarkFiltersProps) {
  const t = useTexts();
  return (
    <div role="search" className="wa-disclosed-filters" aria-label={t('filter.title')}>
      <TextField label={t('filter.words')} type="search" value={chosen.words} onChange={({ target }) => onChange({ words: target.value })} />
      <SelectField label={t('filter.kind')} value={chosen.kind} onChange={({ target }) => onChange({ kind: target.value })}>
        <option value="">{t('filter.everyKind')}</option>
        {CLASSIFIABLE.map((kind) => <option key={kind} value={kind}>{t(`kind.${kind}`)}</option>)}
      </SelectField>
      <SelectField label={t('filter.mark')} value={chosen.mark} onChange={({ target }) => onChange({ mark: target.value })}>
        <option value="">{t('filter.everyMark')}</option>
        {(['none', ...CONFIDENTIALITIES] as const).map((mark) => <option key={mark} value={mark}>{t(`mark.${mark}`)}</option>)}
      </SelectField>
    </div>
  );
}
