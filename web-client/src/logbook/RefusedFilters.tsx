import { Button } from '@nl-design-system-candidate/button-react';
import { usePeople } from '../atelier/hooks';
import { REFUSAL_CODES } from '../contract/refusals';
import { problemText } from '../i18n/problemText';
import { DateField } from '../look/DateField';
import { SelectField } from '../look/Field';
import { useNames } from '../people/useNames';
import { NotHere } from '../replay/NotHere';
import type { RefusalFilter } from './requests';
import { useTexts } from './texts';

export const NO_FILTER: RefusalFilter = { person: '', code: '', fromDay: '', toDay: '' };

/** What the service itself refuses before a command gets to the atelier, as far as it is kept. */
const CODES = [...REFUSAL_CODES, 'import-not-allowed', 'invalid-value', 'nothing-done'];

interface RefusedFiltersProps {
  readonly filter: RefusalFilter;
  readonly onChange: (part: Partial<RefusalFilter>) => void;
}

/** Who, when, and with what answer. */
export function RefusedFilters({ filter, onChange }: RefusedFiltersProps) {
  const t = useTexts();
  const nameOf = useNames();
  const people = [...usePeople().keys()].map((id) => [id, nameOf(id)] as const).sort(([, one], [, other]) => one.localeCompare(other));
  const answers = CODES.map((code) => [code, problemText({ code })] as const).sort(([, one], [, other]) => one.localeCompare(other));
  return (
    <div className="wa-stack wa-journal-filters" role="search" aria-label={t('refused.label')}>
      <SelectField label={t('refused.person')} value={filter.person} onChange={({ target }) => onChange({ person: target.value })}>
        <option value="">{t('refused.anyPerson')}</option>
        <NotHere value={filter.person} known={people.map(([id]) => id)} />
        {people.map(([id, name]) => <option key={id} value={id}>{name}</option>)}
      </SelectField>
      <SelectField label={t('refused.why')} value={filter.code} onChange={({ target }) => onChange({ code: target.value })}>
        <option value="">{t('refused.anyWhy')}</option>
        <NotHere value={filter.code} known={CODES} />
        {answers.map(([code, text]) => <option key={code} value={code}>{text}</option>)}
      </SelectField>
      <div className="wa-row">
        <DateField label={t('refused.from')} value={filter.fromDay || undefined} onChange={(day) => onChange({ fromDay: day ?? '' })} />
        <DateField label={t('refused.to')} value={filter.toDay || undefined} onChange={(day) => onChange({ toDay: day ?? '' })} />
      </div>
      <Button type="button" purpose="subtle" onClick={() => onChange(NO_FILTER)}>{t('refused.clear')}</Button>
    </div>
  );
}
