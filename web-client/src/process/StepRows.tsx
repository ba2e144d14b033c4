import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { xOf, type Axis } from '../calendar/axis';
import { HEAD } from '../calendar/CalendarGround';
import { MarkIcon } from '../calendar/Mark';
import { useFormat } from '../i18n/format';
import { SHAPE_OF } from './shapes';
import { ROW } from './StepLine';
import { lastDay, notReady, type Step } from './steps';
import { useTexts } from './texts';
import { useWhen } from './useWhen';
import type { Preview } from './useShift';

/** Further than this, in pixels, a press is a drag and not a click. */
const CLICK_SLOP = 4;
const WEEK = 7;
const HALF_MARK = 12;

interface StepRowsProps {
  readonly axis: Axis;
  readonly rows: readonly Step[];
  readonly after: readonly Step[];
  readonly preview: Preview | undefined;
  readonly readOnly: boolean;
  /** Shows the step so many days from where it is. */
  readonly onMove: (id: string, days: number) => void;
  /** Whether a step is held and dragged. */
  readonly onDrag: (dragging: boolean) => void;
  /** Chooses the step, to move it from beside the line. */
  readonly onPick: (id: string) => void;
  readonly onConfirm: () => void;
  readonly onStop: () => void;
}

/** The steps on their days, one in each row: what they are is said in full, so that the line reads as the table does. */
export function StepRows(props: StepRowsProps) {
  const { axis, rows, after } = props;
  return (
    <ol className="wa-plain-list wa-step-rows" style={{ insetBlockStart: HEAD }}>
      {rows.map((row) => {
        const now = after.find(({ id }) => id === row.id) ?? row;
        return <li key={row.id} style={{ blockSize: ROW }}><StepMark {...props} step={now} atLeft={xOf(axis, now.from ?? axis.from) > axis.width / 2} /></li>;
      })}
    </ol>
  );
}

function StepMark({ step, atLeft, axis, after, preview, readOnly, onMove, onDrag, onPick, onConfirm, onStop }: StepRowsProps & { step: Step; atLeft: boolean }) {
  const t = useTexts();
  const { day } = useFormat();
  const when = useWhen();
  const grabbed = useRef<{ x: number; days: number; dragged: boolean }>(undefined);
  const mine = preview?.step.id === step.id;
  const days = mine ? preview.days : 0;
  const start = xOf(axis, step.from ?? axis.from);
  const end = xOf(axis, lastDay(step) ?? axis.from);
  const late = notReady(after, step);
  const goNoGo = step.criteria.length > 0;
  const waits = step.dependsOn.flatMap((id) => after.find((each) => each.id === id)?.title ?? []);
  // Begins with what is to be seen beside the mark.
  const seen = [step.title, ...(goNoGo ? [t('line.goNoGo')] : []), ...(late.length > 0 ? [t('line.late')] : []), ...(mine && days !== 0 ? [day(step.from ?? '')] : [])];
  const label = [
    seen.join(' '), t(`kind.${step.kind}`), when(step),
    ...(goNoGo ? [t('goNoGo', { criteria: step.criteria.join('; ') })] : []),
    ...(waits.length > 0 ? [t('line.waits', { titles: waits.join('; ') })] : []),
    ...(late.length > 0 ? [t('notReady', { titles: late.map(({ title }) => title).join('; ') })] : []),
  ].join(', ');
  const place = atLeft ? { insetInlineEnd: axis.width - end - HALF_MARK } : { insetInlineStart: start - HALF_MARK };
  const content = (
    <>
      {end - start > HALF_MARK
        ? <span className="wa-step-bar" style={{ inlineSize: end - start + 2 * HALF_MARK }}><MarkIcon shape={SHAPE_OF[step.kind]} /></span>
        : <MarkIcon shape={SHAPE_OF[step.kind]} />}
      <span className="wa-step-name">
        {step.title}
        {goNoGo && <> <strong className="wa-step-gonogo">{t('line.goNoGo')}</strong></>}
        {late.length > 0 && <> <strong className="wa-step-late">{t('line.late')}</strong></>}
        {mine && days !== 0 && <> <strong>{day(step.from ?? '')}</strong></>}
      </span>
    </>
  );
  if (readOnly) {
    return (
      <span className="wa-step" data-left={atLeft || undefined} style={place} title={label}>
        <span className="wa-hidden">{label}</span>
        <span className="wa-step-seen" aria-hidden="true">{content}</span>
      </span>
    );
  }

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    // A finger that begins on the title scrolls the line; on the mark itself it drags.
    const onTitle = event.target instanceof Element && event.target.closest('.wa-step-name');
    if (event.button !== 0 || (event.pointerType === 'touch' && onTitle)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { x: event.clientX, days, dragged: false };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    const grab = grabbed.current;
    if (!grab || (!grab.dragged && Math.abs(clientX - grab.x) < CLICK_SLOP)) return;
    grab.dragged = true;
    onDrag(true);
    const next = grab.days + Math.round((clientX - grab.x) / axis.dayWidth);
    if (next !== days) onMove(step.id, next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by !== 0) onMove(step.id, days + by * (event.shiftKey ? WEEK : 1));
    else if (event.key === 'Enter' && days !== 0) onConfirm();
    else if (event.key === 'Escape' && mine) onStop();
    else return;
    event.preventDefault();
  };
  return (
    <button
      type="button"
      className="wa-step"
      data-step={step.id}
      data-left={atLeft || undefined}
      data-moving={(mine && days !== 0) || undefined}
      style={place}
      title={label}
      aria-label={label}
      aria-pressed={mine}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        onDrag(false);
        if (!grabbed.current?.dragged) grabbed.current = undefined;
      }}
      onPointerCancel={() => {
        onDrag(false);
        grabbed.current = undefined;
      }}
      onKeyDown={onKeyDown}
      onClick={() => {
        // the browser reports a click after a drag, which nobody meant
        const dragged = grabbed.current?.dragged;
        grabbed.current = undefined;
        if (!dragged) onPick(step.id);
      }}
    >
      {content}
    </button>
  );
}
