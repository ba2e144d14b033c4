import { Button } from '@nl-design-system-candidate/button-react';
import { useItems, usePeople } from '../atelier/hooks';
import { DateField } from '../look/DateField';
import { SelectField, TextField } from '../look/Field';
import { useNames } from '../people/useNames';
import { EVERYTHING, type JournalFilter } from './journal';
import { KindField } from './KindField';
import { NotHere } from './NotHere';
import { useTexts } from './texts';
import { useHalfDayNames } from './useHalfDayNames';

interface JournalFiltersProps {
  readonly filter: JournalFilter;
  readonly onChange: (filter: JournalFilter) => void;
}

/** Words, person, kind, board, half-day, decision and period: all that is chosen has to hold. */
export function JournalFilters({ filter, onChange }: JournalFiltersProps) {
  const t = useTexts();
  const nameOf = useNames();
  const people = [...usePeople().keys()].map((id) => [id, nameOf(id)] as const).sort(([, one], [, other]) => one.localeCompare(other));
  const boards = useItems('board');
  const decisions = useItems('decision');
  const halfDays = useHalfDayNames();
  const change = (part: Partial<JournalFilter>) => onChange({ ...filter, ...part });
  return (
    <div className="wa-stack wa-journal-filters" role="search" aria-label={t('journal.label')}>
      <TextField label={t('journal.search')} hint={t('journal.searchHint')} type="search" value={filter.text} onChange={({ target }) => change({ text: target.value })} />
      <SelectField label={t('journal.person')} value={filter.person} onChange={({ target }) => change({ person: target.value })}>
        <option value="">{t('journal.anyPerson')}</option>
        <NotHere value={filter.person} known={people.map(([id]) => id)} />
        {people.map(([id, name]) => <option key={id} value={id}>{name}</option>)}
      </SelectField>
      <KindField value={filter.kind} onChange={(kind) => change({ kind })} />
      <SelectField label={t('journal.board')} value={filter.board} onChange={({ target }) => change({ board: target.value })}>
        <option value="">{t('journal.anyBoard')}</option>
        <NotHere value={filter.board} known={boards.map(({ id }) => id)} />
        {boards.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
      </SelectField>
      {(halfDays.length > 0 || filter.halfDay !== '') && (
        <SelectField label={t('journal.halfDay')} value={filter.halfDay} onChange={({ target }) => change({ halfDay: target.value })}>
          <option value="">{t('journal.anyHalfDay')}</option>
          <NotHere value={filter.halfDay} known={halfDays.map(([id]) => id)} />
          {halfDays.map(([id, name]) => <option key={id} value={id}>{name}</option>)}
        </SelectField>
      )}
      {(decisions.length > 0 || filter.decision !== '') && (
        <SelectField label={t('journal.decision')} value={filter.decision} onChange={({ target }) => change({ decision: target.value })}>
          <option value="">{t('journal.anyDecision')}</option>
          <NotHere value={filter.decision} known={decisions.map(({ id }) => id)} />
          {decisions.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </SelectField>
      )}
      <div className="wa-row">
        <DateField label={t('journal.from')} value={filter.fromDay || undefined} onChange={(day) => change({ fromDay: day ?? '' })} />
        <DateField label={t('journal.to')} value={filter.toDay || undefined} onChange={(day) => change({ toDay: day ?? '' })} />
      </div>
      <Button type="button" purpose="subtle" onClick={() => onChange(EVERYTHING)}>{t('journal.clear')}</Button>
    </div>
  );
}
