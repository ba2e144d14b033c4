import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useReadOnly, useSend } from '../atelier/hooks';
import { newId } from '../atelier/ids';
import { useLeads } from '../atelier/useLeads';
import type { Item } from '../contract/items';
import type { PlacingSubject } from '../contract/placing';
import { Confirm } from '../look/Confirm';
import type { Agreement } from './agreement';
import { SpreadTable } from './SpreadTable';
import { useTexts } from './texts';
import { usePlacing } from './usePlacing';
import './placing.css';

interface PlacingBarProps {
  readonly subject: PlacingSubject;
  /** What can be placed, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly agreement: Agreement;
}

/** Says that people place in silence; the facilitator begins that and ends it; after it there is the spread. */
export function PlacingBar({ subject, names, agreement }: PlacingBarProps) {
  const t = useTexts();
  const leads = useLeads();
  const send = useSend();
  const { running, shown } = usePlacing(subject);
  if (running) return <Running round={running} leads={leads} />;
  return (
    <>
      {leads && names.size > 0 && (
        <div className="wa-row wa-noprint">
          <Button type="button" purpose="secondary" onClick={() => void send({ type: 'StartPlacing', placingId: newId(), subject })}>{t('start')}</Button>
          <span className="wa-soft wa-small">{t(`startHint.${subject}`)}</span>
        </div>
      )}
      {shown && <SpreadTable key={shown.id} round={shown} names={names} agreement={agreement} />}
    </>
  );
}

function Running({ round, leads }: { round: Item<'placing'>; leads: boolean }) {
  const t = useTexts();
  const send = useSend();
  const readOnly = useReadOnly();
  const [showing, setShowing] = useState(false);
  return (
    <div data-item={round.id} className="wa-card wa-row wa-placing">
      <p role="status">{t(`${readOnly ? 'watching' : 'running'}.${round.subject}`)}</p>
      <p>{t(`people.${round.subject}`, { count: round.people })}</p>
      {leads && <Button type="button" purpose="primary" onClick={() => setShowing(true)}>{t(`show.${round.subject}`)}</Button>}
      {showing && (
        <Confirm
          title={t(`show.${round.subject}`)}
          text={t(`showSure.${round.subject}`)}
          action={t('showYes')}
          onConfirm={() => void send({ type: 'ShowPlaces', placingId: round.id })}
          onClose={() => setShowing(false)}
        />
      )}
    </div>
  );
}
