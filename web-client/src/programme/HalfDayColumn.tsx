import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useAtelier, useItems, useSend } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { ActionMenu } from '../look/ActionMenu';
import { Confirm } from '../look/Confirm';
import type { Agenda, AgendaItem, HalfDay } from './agenda';
import { AgendaList } from './AgendaList';
import { Attendance } from './Attendance';
import { HALF_DAY } from './spot';
import { useTexts } from './texts';
import type { FingerDrag } from './useFingerDrag';
import { useLeads } from '../atelier/useLeads';
import type { Move } from './useMove';

export interface HalfDayColumnProps {
  readonly number: number;
  readonly agenda: Agenda;
  /** It is going on, or else the next to come. */
  readonly now: boolean;
  /** All of them, in order. */
  readonly agendas: readonly Agenda[];
  readonly finger: FingerDrag;
  readonly onMove: Move;
  readonly onMoveAndFocus: Move;
  readonly onEdit: (item: AgendaItem) => void;
  readonly onAdd: () => void;
  readonly onChange: () => void;
}

/** One half-day: when, what about, its agenda, and whether that fits. */
export function HalfDayColumn(props: HalfDayColumnProps) {
  const { number, now, agenda: { halfDay, timed, left }, onAdd, onChange } = props;
  const t = useTexts();
  const format = useFormat();
  const leads = useLeads();
  const send = useSend();
  const { atelierId } = useAtelier();
  const id = useId();
  const [withdrawing, setWithdrawing] = useState(false);
  const { state } = halfDay;
  const name = t('halfDay.name', { number });
  return (
    <section data-item={halfDay.id} {...{ [HALF_DAY]: halfDay.id }} className="wa-half-day" aria-labelledby={id} aria-current={now || undefined}>
      <header className="wa-half-day__head">
        <div>
          <Heading level={2} id={id}>{name}</Heading>
          <p className="wa-small">
            {halfDay.date ? format.day(halfDay.date) : t('halfDay.noDate')}
            <br />
            {t('halfDay.times', { start: halfDay.start, end: halfDay.end })}
            {state !== 'PLANNED' && <strong> · {t(`run.state.${state}`)}</strong>}
            {now && state === 'PLANNED' && <strong> · {t('halfDay.next')}</strong>}
          </p>
        </div>
        {leads && (
          <ActionMenu
            label={t('halfDay.actions', { number })}
            actions={[
              { name: 'change', title: t('halfDay.change'), onAction: onChange },
              ...(state === 'PLANNED' ? [{ name: 'withdraw', title: t('halfDay.withdraw'), onAction: () => setWithdrawing(true) }] : []),
              ...(state === 'CLOSED' ? [{ name: 'reopen', title: t('run.reopen'), onAction: () => void send({ type: 'OpenHalfDay', halfDayId: halfDay.id }) }] : []),
            ]}
          />
        )}
      </header>
      {halfDay.theme && <p className="wa-half-day__theme">{halfDay.theme}</p>}
      {leads && <OpenOrClose halfDay={halfDay} />}
      {state !== 'PLANNED' && (
        <p className="wa-noprint">
          <Link className="nl-link" to={`/atelier/${atelierId}/recap?halfDay=${encodeURIComponent(halfDay.id)}`} aria-label={t('halfDay.recapOf', { number })}>
            {t('halfDay.recap')}
          </Link>
        </p>
      )}
      <Attendance halfDay={halfDay} number={number} />
      <AgendaList {...props} name={name} />
      {timed.length > 0 && <Left minutes={left} />}
      {leads && state !== 'CLOSED' && (
        <div><Button type="button" purpose="subtle" onClick={onAdd} aria-label={t('item.addTo', { number })}>{t('item.add')}</Button></div>
      )}
      {withdrawing && (
        <Confirm
          title={t('halfDay.withdraw')}
          text={t('halfDay.withdrawSure', { number })}
          action={t('halfDay.withdrawYes')}
          onConfirm={() => void send({ type: 'WithdrawHalfDay', halfDayId: halfDay.id })}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </section>
  );
}

function OpenOrClose({ halfDay }: { halfDay: HalfDay }) {
  const t = useTexts();
  const send = useSend();
  const open = useItems('halfDay').some(({ state }) => state === 'OPEN');
  const halfDayId = halfDay.id;
  if (halfDay.state === 'OPEN') {
    return <div><Button type="button" purpose="secondary" className="nl-button--small" onClick={() => void send({ type: 'CloseHalfDay', halfDayId })}>{t('run.close')}</Button></div>;
  }
  if (halfDay.state === 'CLOSED' || open) return null;
  return <div><Button type="button" purpose="secondary" className="nl-button--small" onClick={() => void send({ type: 'OpenHalfDay', halfDayId })}>{t('run.open')}</Button></div>;
}

function Left({ minutes }: { minutes: number }) {
  const t = useTexts();
  if (minutes < 0) return <p className="wa-half-day__over">{t('halfDay.over', { count: -minutes })}</p>;
  return <p className="wa-soft wa-small">{minutes === 0 ? t('halfDay.fits') : t('halfDay.left', { count: minutes })}</p>;
}
