import { Button } from '@nl-design-system-candidate/button-react';
import { useMemo, useState } from 'react';
import { useItems, usePeople } from '../../atelier/hooks';
import { useFormat } from '../../i18n/format';
import { problemText } from '../../i18n/problemText';
import { CheckboxField } from '../../look/CheckboxField';
import { SelectField } from '../../look/Field';
import { useNames } from '../../people/useNames';
import { usePastTexts } from '../captions';
import { useTexts } from '../texts';
import { featuresThatHappened } from './happened';
import { EVERYTHING, isEverything, type PlayFilter } from './playFilter';
import type { Stops } from './useStops';

interface PlayFiltersProps {
  readonly filter: PlayFilter;
  readonly stops: Stops;
  readonly head: number;
  /** How many events happened of each type. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly onChange: (filter: PlayFilter) => void;
}

/** Whose actions are played, on which board, and of what sort; folded while all are, for the board is what one comes for. */
export function PlayFilters({ filter, stops, head, kinds, onChange }: PlayFiltersProps) {
  const t = useTexts();
  const nameOf = useNames();
  const people = [...usePeople().keys()].map((id) => [id, nameOf(id)] as const).sort(([, one], [, other]) => one.localeCompare(other));
  const boards = useItems('board');
  const [open, setOpen] = useState(!isEverything(filter));
  return (
    <section className="wa-play-filters" aria-label={t('filter.label')}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('filter.label')}: {t(isEverything(filter) ? 'filter.all' : 'filter.some')}</summary>
        {open && (
          <div className="wa-play-filters__choices">
            <SelectField label={t('controls.person')} value={filter.person ?? ''} onChange={({ target }) => onChange({ ...filter, person: target.value || undefined })}>
              <option value="">{t('controls.everybody')}</option>
              {people.map(([id, name]) => <option key={id} value={id}>{name}</option>)}
            </SelectField>
            <SelectField label={t('filter.board')} value={filter.board ?? ''} onChange={({ target }) => onChange({ ...filter, board: target.value || undefined })}>
              <option value="">{t('journal.anyBoard')}</option>
              {boards.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </SelectField>
            <FeatureChoice filter={filter} kinds={kinds} onChange={onChange} />
            {!isEverything(filter) && <Button type="button" purpose="subtle" onClick={() => onChange(EVERYTHING)}>{t('journal.clear')}</Button>}
          </div>
        )}
      </details>
      <p role="status" className="wa-small wa-play-filters-found"><Found stops={stops} head={head} /></p>
    </section>
  );
}

/** The sorts of what happened; those of which nothing happened are not offered. */
function FeatureChoice({ filter, kinds, onChange }: Pick<PlayFiltersProps, 'filter' | 'kinds' | 'onChange'>) {
  const t = useTexts();
  const p = usePastTexts();
  const { number } = useFormat();
  const features = useMemo(() => featuresThatHappened(kinds), [kinds]);
  const { features: chosen } = filter;
  const choose = (name: string, wanted: boolean) =>
    onChange({ ...filter, features: wanted ? [...chosen, name] : chosen.filter((each) => each !== name) });
  const names = chosen.map((name) => p(`topics.${name}`));
  return (
    <details className="wa-feature-choice">
      <summary>{t('filter.features')}: {names.length === 0 ? t('journal.anyKind') : names.join(', ')}</summary>
      <fieldset>
        <legend className="wa-hidden">{t('filter.features')}</legend>
        {features.map(({ name, count }) => (
          <CheckboxField
            key={name}
            label={`${p(`topics.${name}`)} (${number(count)})`}
            checked={chosen.includes(name)}
            onChange={(wanted) => choose(name, wanted)}
          />
        ))}
      </fieldset>
    </details>
  );
}

function Found({ stops, head }: { stops: Stops; head: number }) {
  const t = useTexts();
  const { number } = useFormat();
  switch (stops.state) {
    case 'everything':
      return null;
    case 'looking':
      return t('filter.looking');
    case 'failed':
      return t('filter.failed', { why: problemText(stops.problem) });
    case 'found':
      return stops.count === 0 ? t('journal.none') : t('filter.found', { count: stops.count, some: number(stops.count), all: number(head) });
  }
}
