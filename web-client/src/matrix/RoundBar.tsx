import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useSend } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import type { Item } from '../contract/items';
import { Confirm } from '../look/Confirm';
import { useTexts } from './texts';
import { useLeads } from '../atelier/useLeads';
import type { WholeMatrix } from './useMatrix';

/** Own scores first, then together: says that people score; the facilitator starts a round and shows what it comes to. */
export function RoundBar({ whole }: { whole: WholeMatrix }) {
  const leads = useLeads();
  if (whole.running) return <Running round={whole.running} leads={leads} />;
  return leads ? <Start whole={whole} /> : null;
}

function Running({ round, leads }: { round: Item<'scoringRound'>; leads: boolean }) {
  const t = useTexts();
  const send = useSend();
  const [showing, setShowing] = useState(false);
  return (
    <div data-item={round.id} className="wa-card wa-stack">
      <p role="status">{t('round.running', { number: round.number })}</p>
      <p>{t('round.people', { count: round.people })} {t('round.ready', { count: round.ready })}</p>
      {leads && <div><Button type="button" purpose="primary" onClick={() => setShowing(true)}>{t('round.show')}</Button></div>}
      {showing && (
        <Confirm
          title={t('round.show')}
          text={t('round.showSure')}
          action={t('round.showYes')}
          onConfirm={() => void send({ type: 'ShowScores', roundId: round.id })}
          onClose={() => setShowing(false)}
        />
      )}
    </div>
  );
}

function Start({ whole: { matrix, options, criteria } }: { whole: WholeMatrix }) {
  const t = useTexts();
  const send = useSend();
  const complete = options.length > 1 && criteria.every(({ weight }) => weight !== undefined) && criteria.some(({ weight }) => weight);
  if (!complete) return <p className="wa-card">{t('round.incomplete')}</p>;
  return (
    <div className="wa-stack">
      <div>
        <Button type="button" purpose="primary" onClick={() => void send({ type: 'StartScoring', matrixId: matrix.id, roundId: newId() })}>
          {t('round.start', { number: matrix.rounds + 1 })}
        </Button>
      </div>
      {matrix.rounds > 0 && <p className="wa-soft wa-small wa-noprint">{t('round.again')}</p>}
    </div>
  );
}
