import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAtelier, useItems, useReadOnly } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useAct } from '../atelier/useAct';
import { useLeads } from '../atelier/useLeads';
import type { Item } from '../contract/items';
import { Confirm } from '../look/Confirm';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';
import type { RasciRounds } from './useRasciRounds';

/** Says that tables fill in their own proposals, and with which table one does; the facilitator begins that and ends it. */
export function RasciRoundBar({ running, table }: Pick<RasciRounds, 'running' | 'table'>) {
  const t = useTexts();
  const leads = useLeads();
  const { give, busy, problem } = useAct();
  const nobodySits = useItems('seat').length === 0;
  if (running) return <Running round={running} table={table} />;
  if (!leads) return null;
  if (nobodySits) return <NobodySits />;
  return (
    <div className="wa-noprint">
      <p className="wa-soft wa-small">{t('startHint')}</p>
      <Refused problem={problem} />
      <Button type="button" purpose="secondary" disabled={busy} onClick={() => void give({ type: 'StartRasciRound', rasciRoundId: newId() })}>
        {t('start')}
      </Button>
    </div>
  );
}

/** Who sits nowhere has no table to fill in with; together there is nothing to start. */
function NobodySits() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  return (
    <p className="wa-soft wa-small wa-noprint">
      {t('nobodySits')} <Link className="nl-link" to={`/atelier/${atelierId}/tables`}>{t('toTables')}</Link>
    </p>
  );
}

function Running({ round, table }: { readonly round: Item<'rasciRound'>; readonly table: RasciRounds['table'] }) {
  const t = useTexts();
  const leads = useLeads();
  const readOnly = useReadOnly();
  const { give, problem } = useAct();
  const [showing, setShowing] = useState(false);
  // who leads gives others a place, and need have none
  const nowhere = t(readOnly || leads ? 'watching' : 'nowhere');
  return (
    <div data-item={round.id} className="wa-card wa-stack">
      <p role="status">{table ? t('running', { table: table.name }) : nowhere}</p>
      <p>{t('tables', { count: round.tables })}</p>
      <Refused problem={problem} />
      {leads && <div><Button type="button" purpose="primary" onClick={() => setShowing(true)}>{t('show')}</Button></div>}
      {showing && (
        <Confirm
          title={t('show')}
          text={t('showSure')}
          action={t('showYes')}
          onConfirm={() => void give({ type: 'ShowRasciProposals', rasciRoundId: round.id })}
          onClose={() => setShowing(false)}
        />
      )}
    </div>
  );
}
