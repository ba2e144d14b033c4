import { useItem, useItems, useMe } from '../atelier/hooks';
import { EmptyState } from '../look/EmptyState';
import { useLeads } from '../atelier/useLeads';
import { TableCard } from './TableCard';
import './tables.css';
import { useTexts } from './texts';
import { useTables } from './useTables';

/** All tables with who sits there, and those who sit at none. */
export function Tables() {
  const t = useTexts();
  const leads = useLeads();
  const { participantId } = useMe();
  const seat = useItem('seat', participantId);
  const mine = useItems('tableGroup').find(({ id }) => id === seat?.tableGroup);
  const { tables, standing } = useTables(t('nowhere'));
  if (tables.length === 0) return leads ? null : <EmptyState text={t('empty')} />;
  return (
    <>
      {mine && <p><strong>{t('youSit', { table: mine.name })}</strong></p>}
      {leads && <p className="wa-small wa-soft wa-noprint">{t('dragHelp')}</p>}
      <div className="wa-tables">
        {tables.map((table) => <TableCard key={table.id} table={table} tables={tables} leads={leads} />)}
        {standing.members.length > 0 && <TableCard table={standing} tables={tables} leads={leads} />}
      </div>
    </>
  );
}
