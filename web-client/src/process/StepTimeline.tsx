import { useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useAtelier, useItems, useReadOnly } from '../atelier/hooks';
import { useToday } from '../action/useToday';
import { axisOver, isOn, type Axis } from '../calendar/axis';
import { MarkIcon } from '../calendar/Mark';
import { useZoom } from '../calendar/useZoom';
import { ZoomChoice } from '../calendar/ZoomChoice';
import { STEP_KINDS } from '../contract/process';
import { laterBy } from '../i18n/days';
import { useFormat } from '../i18n/format';
import { EmptyState } from '../look/EmptyState';
import { paperScaleOf } from '../stakeholder/mapFrame';
import { useFrame } from '../stakeholder/useFrame';
import { SHAPE_OF } from './shapes';
import { ShiftBar } from './ShiftBar';
import { StepDialog } from './StepDialog';
import { StepLine } from './StepLine';
import { StepRows } from './StepRows';
import { inOrder, lastDay, type Step } from './steps';
import { useTexts } from './texts';
import { planAfter, useShift } from './useShift';
import './process.css';

/** Less would leave no room for the titles beside the marks. */
const LEAST_WIDTH = 720;

/** In days. */
const ROOM_AFTER = 31;

/** The steps on a calendar: each with its day or days, and a line from what it waits for. A shift is shown before it is done. */
export function StepTimeline() {
  const t = useTexts();
  const format = useFormat();
  const readOnly = useReadOnly();
  const { kind } = useAtelier();
  const now = useToday();
  const today = kind === 'replay' ? undefined : now;
  const items = useItems('processStep');
  const steps = useMemo(() => inOrder(items), [items]);
  const dated = steps.filter(({ from }) => from !== undefined);
  const region = useRef<HTMLDivElement>(null);
  const { width } = useFrame(region);
  const [picked, setPicked] = useState(false);
  const [dragging, setDragging] = useState(false);
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<string>();
  const [open, setOpen] = useState<Step>();
  const shifting = useShift(steps);
  const { preview } = shifting;
  const after = planAfter(steps, preview);
  const zooming = useZoom(region, (narrowest) => axisOf(dated, after, Math.max(LEAST_WIDTH, width), narrowest), today);
  const { axis } = zooming;

  const placeOf = (id: string) => region.current?.querySelector<HTMLElement>(`[data-step="${id}"]`);
  // The bar comes over the last rows: what is moved stays in view above it. What is held by hand stays where the hand is.
  useEffect(() => {
    if (preview && !dragging) placeOf(preview.step.id)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- where it goes is all that matters
  }, [preview?.step.id, preview?.days, dragging]);
  const before = useRef(preview);
  useEffect(() => {
    const shifted = before.current?.step;
    before.current = preview;
    if (!shifted || preview || steps.some(({ id }) => id === shifted.id)) return;
    // Somebody else withdrew what was being shifted, and the bar went with it.
    setGone(shifted.title);
    region.current?.focus();
  }, [preview, steps]);
  const focusOn = (id: string) => placeOf(id)?.focus();
  const move = (id: string, days: number) => {
    const next = shifting.show(id, days);
    if (!next) return;
    setGone(undefined);
    setPicked(false);
    setSaid(t('shift.said', { title: next.step.title, to: format.day(next.when.from), along: t('along', { count: next.along.length }) }));
  };
  const pick = (id: string) => {
    if (id !== preview?.step.id) shifting.show(id, 0);
    setGone(undefined);
    setPicked(true);
  };
  const confirm = async () => {
    const id = preview?.step.id;
    if (!(await shifting.confirm()) || !preview || id === undefined) return;
    setSaid(t('shift.done', { title: preview.step.title, to: format.day(preview.when.from) }));
    focusOn(id);
  };
  const stop = () => {
    const id = preview?.step.id;
    shifting.stop();
    if (id !== undefined) focusOn(id);
  };

  if (steps.length === 0) return <EmptyState text={t('stepsEmptyReadOnly')} />;
  return (
    <div className="wa-stack">
      <div className="wa-row wa-steps-head">
        <ul className="wa-plain-list wa-calendar-legend wa-small">
          {STEP_KINDS.map((each) => <li key={each}><MarkIcon shape={SHAPE_OF[each]} /> {t(`kind.${each}`)}</li>)}
        </ul>
        <ZoomChoice zooming={zooming} />
      </div>
      {!readOnly && <p className="wa-small wa-soft wa-noprint">{t('line.keys')}</p>}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div ref={region} className="wa-calendar" role="region" aria-label={t('line.label')} tabIndex={0}>
        <div className="wa-calendar-sheet" style={{ inlineSize: axis.width, '--wa-paper-scale': paperScaleOf({ width: axis.width, height: 0 }) } as CSSProperties}>
          <StepLine axis={axis} rows={dated} after={after} today={today} />
          <StepRows
            axis={axis}
            rows={dated}
            after={after}
            preview={preview}
            readOnly={readOnly}
            onMove={move}
            onDrag={setDragging}
            onPick={pick}
            onConfirm={() => void confirm()}
            onStop={stop}
          />
        </div>
      </div>
      {dated.length < steps.length && <Undated steps={steps.filter(({ from }) => from === undefined)} readOnly={readOnly} onOpen={setOpen} />}
      {preview && !readOnly && (
        <ShiftBar
          preview={preview}
          shifting={shifting}
          takesFocus={picked}
          dragging={dragging}
          onConfirm={() => void confirm()}
          onStop={stop}
          onChange={() => {
            shifting.stop();
            setOpen(preview.step);
          }}
        />
      )}
      {gone !== undefined && <p role="alert" className="wa-overtaken">{t('shift.gone', { title: gone })}</p>}
      <p role="status" className="wa-hidden">{said}</p>
      {open && <StepDialog step={open} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

/** All the days with some room after them; a step that goes beyond makes the line longer, and its days no narrower. */
function axisOf(dated: readonly Step[], after: readonly Step[], room: number, narrowest: number): Axis {
  const days = dated.flatMap(daysOf);
  const axis = axisOver([...days, ...days.map((day) => laterBy(ROOM_AFTER, day))], room, narrowest);
  const goneTo = after.flatMap(daysOf).filter((day) => !isOn(axis, day));
  return goneTo.length === 0 ? axis : axisOver([axis.from, laterBy(-1, axis.until), ...goneTo], 0, axis.dayWidth);
}

function daysOf(step: Step): string[] {
  return [step.from, lastDay(step)].filter((day) => day !== undefined);
}

/** Steps of which nobody knows when they will be: they are on no calendar. */
function Undated({ steps, readOnly, onOpen }: { steps: readonly Step[]; readOnly: boolean; onOpen: (step: Step) => void }) {
  const t = useTexts();
  return (
    <section className="wa-stack" aria-label={t('line.undated')}>
      <p>{t('line.undated')}</p>
      <ul className="wa-row wa-plain-list">
        {steps.map((step) => (
          <li key={step.id}>
            {readOnly ? step.title : <button type="button" className="wa-chip" onClick={() => onOpen(step)}>{step.title}</button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
