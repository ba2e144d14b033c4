import { COMPONENTS, type Component } from '../contract/values';
import { useTexts as useWords } from '../i18n/texts';
import { SelectField } from '../look/Field';
import type { Milestone, SourceName } from './Milestone';
import { GROUPINGS, type Choice, type Grouping } from './route';
import { SOURCES } from './sources';
import { useTexts } from './texts';

interface RouteFilterProps {
  readonly all: readonly Milestone[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  readonly by: Grouping;
  readonly onGroup: (by: Grouping) => void;
  readonly withPhases: boolean;
  readonly nameOf: (owner: string) => string;
}

/** What of the route is shown: of whom, what, of which component; and what stands together in the list. */
export function RouteFilter({ all, choice, onChoose, by, onGroup, withPhases, nameOf }: RouteFilterProps) {
  const t = useTexts();
  const w = useWords();
  const owners = [...new Set(all.flatMap(({ owners: own, involved }) => [...own, ...involved]))]
    .map((key) => ({ key, name: nameOf(key) }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <div className="wa-row wa-route-filter wa-noprint" role="group" aria-label={t('filter.title')}>
      <SelectField label={t('filter.owner')} value={choice.owner ?? ''} onChange={({ target }) => onChoose({ ...choice, owner: target.value || undefined })}>
        <option value="">{t('filter.everybody')}</option>
        {owners.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}
      </SelectField>
      <SelectField label={t('filter.source')} value={choice.source ?? ''} onChange={({ target }) => onChoose({ ...choice, source: (target.value || undefined) as SourceName | undefined })}>
        <option value="">{t('filter.all')}</option>
        {SOURCES.map(({ name }) => <option key={name} value={name}>{t(`source.${name}`)}</option>)}
      </SelectField>
      <SelectField label={t('filter.component')} value={choice.component ?? ''} onChange={({ target }) => onChoose({ ...choice, component: (target.value || undefined) as Component | undefined })}>
        <option value="">{t('filter.all')}</option>
        {COMPONENTS.map((each) => <option key={each} value={each}>{w(`words.component.${each}`)}</option>)}
      </SelectField>
      <SelectField label={t('filter.by')} value={by} onChange={({ target }) => onGroup(target.value as Grouping)}>
        {GROUPINGS.filter((each) => each !== 'phase' || withPhases).map((each) => <option key={each} value={each}>{t(`filter.grouping.${each}`)}</option>)}
      </SelectField>
    </div>
  );
}
