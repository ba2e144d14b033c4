import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import type { Item } from '../contract/items';
import { DWELLING_TRAITS, type DwellingGroup, type DwellingTrait } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { DwellingsDialog } from './DwellingsDialog';
import { useTexts } from './texts';

interface DwellingsProps {
  readonly neighbourhood: Item<'neighbourhood'>;
  readonly readOnly: boolean;
}

/** How the dwellings of a neighbourhood divide: by kind, by when they were built and by who owns them. */
export function Dwellings({ neighbourhood, readOnly }: DwellingsProps) {
  const t = useTexts();
  const [changing, change] = useState<DwellingTrait>();
  return (
    <section className="wa-stack" aria-label={t('dwellings.title')}>
      <Heading level={2}>{t('dwellings.title')}</Heading>
      {DWELLING_TRAITS.map((by) => (
        <div key={by} data-item={by} className="wa-stack">
          <Divided neighbourhood={neighbourhood} by={by} />
          {!readOnly && (
            <div className="wa-noprint">
              <Button purpose="secondary" onClick={() => change(by)}>{t('changeOf', { name: t(`dwellings.by.${by}`) })}</Button>
            </div>
          )}
        </div>
      ))}
      {changing && <DwellingsDialog key={changing} neighbourhood={neighbourhood} by={changing} onClose={() => change(undefined)} />}
    </section>
  );
}

function Divided({ neighbourhood, by }: { neighbourhood: Item<'neighbourhood'>; by: DwellingTrait }) {
  const t = useTexts();
  const format = useFormat();
  const count = neighbourhood.dwellings?.[by];
  if (!count) return <p>{t('dwellings.unknown', { by: t(`dwellings.by.${by}`) })}</p>;
  const sum = count.groups.reduce((total, { dwellings }) => total + dwellings, 0);
  const all = neighbourhood.figures.DWELLINGS?.value;
  return (
    <>
      <EditableTable
        caption={t('dwellings.caption', { by: t(`dwellings.by.${by}`), name: neighbourhood.name })}
        columns={[
          { name: 'group', title: t(`dwellings.by.${by}`), cell: ({ name }: DwellingGroup) => name },
          { name: 'dwellings', title: t('figure.DWELLINGS'), numeric: true, cell: ({ dwellings }: DwellingGroup) => format.number(dwellings) },
          { name: 'share', title: t('dwellings.share'), numeric: true, cell: ({ dwellings }: DwellingGroup) => (sum > 0 ? format.percent(dwellings / sum) : t('unknown')) },
        ]}
        rows={count.groups}
        rowId={({ name }) => name}
        rowName={({ name }) => name}
      />
      <p className="wa-small wa-soft">
        {t('dwellings.sum', { sum: format.number(sum), source: count.source, year: count.year ?? t('dwellings.yearUnknown') })}
        {all !== undefined && all !== sum && ` ${t('dwellings.otherSum', { all: format.number(all) })}`}
      </p>
    </>
  );
}
