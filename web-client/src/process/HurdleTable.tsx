import { useState } from 'react';
import { useItems, useReadOnly, useSend } from '../atelier/hooks';
import { MarkLabel } from '../classification/MarkLabel';
import { useMarkDialog } from '../classification/useMarkDialog';
import { ComponentLabel } from '../look/ComponentLabel';
import { Confirm } from '../look/Confirm';
import { EditableTable } from '../look/EditableTable';
import { EmptyState } from '../look/EmptyState';
import { OriginNotes } from '../origin/OriginNotes';
import { useNames } from '../people/useNames';
import type { Agreement } from '../placing/agreement';
import { PlacingBar } from '../placing/PlacingBar';
import { usePlacing } from '../placing/usePlacing';
import { useParties } from '../stakeholder/useParties';
import { HurdleDialog } from './HurdleDialog';
import { HurdleGrid } from './HurdleGrid';
import { inOrderOfRisk, riskOf, scoredBy, scoreOf, type Hurdle } from './hurdles';
import { useTexts } from './texts';

/** What may go wrong: how likely and how bad on a grid, and all of it in a table, the gravest first. */
export function HurdleTable() {
  const t = useTexts();
  const readOnly = useReadOnly();
  const send = useSend();
  const all = useItems('hurdle');
  const { running, mine } = usePlacing('HURDLES');
  // while everybody scores for themselves, a number is the same hurdle for all, and stays it
  const hurdles = running ? inOrderOfRisk(all.map((hurdle) => scoredBy(hurdle, undefined))).map((hurdle) => scoredBy(hurdle, mine.get(hurdle.id))) : inOrderOfRisk(all);
  const names = new Map(all.filter(({ state }) => state === 'OPEN').map(({ id, title }) => [id, title]));
  const agreement: Agreement = {
    of: (id) => {
      const score = scoreIn(all, id);
      return score && { up: score.likelihood, right: score.impact };
    },
    onSpot: (hurdleId, { up, right }) => ({ type: 'ScoreHurdle', hurdleId, score: { likelihood: up, impact: right } }),
  };
  const [open, setOpen] = useState<Hurdle | 'new'>();
  const [leaving, setLeaving] = useState<Hurdle>();
  const marks = useMarkDialog();
  const add = () => setOpen('new');
  const actionsOf = (hurdle: Hurdle) => (readOnly ? marks.markOf({ kind: 'hurdle', id: hurdle.id }) : [
    ...(hurdle.state === 'OPEN' ? [{ name: 'change', title: t('change'), onAction: () => setOpen(hurdle) }] : []),
    hurdle.state === 'OPEN'
      ? { name: 'settle', title: t('hurdle.settle'), onAction: () => void send({ type: 'SettleHurdle', hurdleId: hurdle.id }) }
      : { name: 'reopen', title: t('hurdle.reopen'), onAction: () => void send({ type: 'ReopenHurdle', hurdleId: hurdle.id }) },
    { name: 'withdraw', title: t('withdraw'), onAction: () => setLeaving(hurdle) },
    ...marks.markOf({ kind: 'hurdle', id: hurdle.id }),
  ]);
  return (
    <div className="wa-stack">
      {hurdles.length === 0
        ? <EmptyState text={t(readOnly ? 'hurdlesEmptyReadOnly' : 'hurdlesEmpty')} {...(!readOnly && { action: t('hurdle.add'), onAction: add })} />
        : (
          <>
            <PlacingBar subject="HURDLES" names={names} agreement={agreement} />
            <HurdleGrid hurdles={hurdles} placingId={running?.id} />
            <EditableTable
              caption={t('hurdles')}
              columns={[
                { name: 'title', title: t('field.hurdle'), cell: ({ id, title, description, notes }: Hurdle) => <>{title}<MarkLabel kind="hurdle" id={id} />{description && <><br /><span className="wa-soft wa-small">{description}</span></>}<Origin notes={notes} /></> },
                { name: 'component', title: t('field.component'), cell: ({ component }) => <ComponentLabel component={component} /> },
                { name: 'score', title: t('field.score'), cell: (hurdle) => <Score hurdle={hurdle} /> },
                { name: 'measure', title: t('field.measure'), cell: ({ measure }) => measure ?? t('unknown') },
                { name: 'owner', title: t('field.owner'), cell: (hurdle) => <Owner hurdle={hurdle} /> },
                { name: 'state', title: t('field.state'), cell: ({ state }) => t(`hurdleState.${state}`) },
              ]}
              rows={hurdles}
              rowId={({ id }) => id}
              rowName={({ title }) => title}
              {...((!readOnly || marks.may) && { actionsOf })}
              {...(!readOnly && { addLabel: t('hurdle.add'), onAdd: add })}
            />
          </>
        )}
      {open && <HurdleDialog hurdle={open === 'new' ? undefined : open} scored={!running} onClose={() => setOpen(undefined)} />}
      {marks.dialog}
      {leaving && (
        <Confirm
          title={t('withdraw')}
          text={t('hurdle.withdrawSure', { title: leaving.title })}
          action={t('withdraw')}
          onConfirm={() => {
            void send({ type: 'WithdrawHurdle', hurdleId: leaving.id });
            setLeaving(undefined);
          }}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </div>
  );
}

function scoreIn(hurdles: readonly Hurdle[], id: string) {
  const hurdle = hurdles.find((each) => each.id === id);
  return hurdle && scoreOf(hurdle);
}

function Origin({ notes }: { notes: readonly string[] | undefined }) {
  return notes && <><br /><OriginNotes notes={notes} /></>;
}

/** The party that sees to the measure, and who keeps at it. */
function Owner({ hurdle: { owner, participant } }: { hurdle: Hurdle }) {
  const t = useTexts();
  const { nameOf } = useParties();
  const personName = useNames();
  if (owner === undefined && participant === undefined) return t('unknown');
  return (
    <>
      {owner !== undefined && nameOf(owner)}
      {participant !== undefined && <div className={owner === undefined ? undefined : 'wa-soft wa-small'}>{t('hurdle.keptBy', { person: personName(participant) })}</div>}
    </>
  );
}

function Score({ hurdle }: { hurdle: Hurdle }) {
  const t = useTexts();
  const score = scoreOf(hurdle);
  return score ? t('scoreOf', { ...score, product: riskOf(hurdle) ?? 0 }) : t('unknown');
}
