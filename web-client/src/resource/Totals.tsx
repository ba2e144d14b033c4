import { useItems } from '../atelier/hooks';
import { useParties } from '../stakeholder/useParties';
import { SumTable } from './SumTable';
import { useTexts } from './texts';

/** What the rows come to, of all, by coverage and by party. Nothing as long as there are no rows that everybody sees. */
export function Totals() {
  const t = useTexts();
  const { nameOf } = useParties();
  const [totals] = useItems('resourceTotals');
  if (!totals) return null;
  const whole = totals.all.totalCents;
  const parties = totals.parties
    .map((sum) => ({ id: sum.stakeholder, name: nameOf(sum.stakeholder), sum }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <>
      <div data-item={totals.id}>
        <SumTable caption={t('totals.caption')} title={t('field.party')} sums={[{ id: 'all', name: t('totals.all'), sum: totals.all }]} />
      </div>
      <p className="wa-soft wa-small">{t('totals.note')}</p>
      <SumTable
        caption={t('totals.byCoverage')}
        title={t('column.coverage')}
        sums={totals.coverage.map((sum) => ({ id: sum.state, name: t(`coverage.${sum.state}`), sum }))}
        whole={whole}
      />
      <SumTable caption={t('totals.byParty')} title={t('field.party')} sums={parties} whole={whole} />
    </>
  );
}
