import { xOf, type Axis } from '../calendar/axis';
import { CalendarGround, HEAD } from '../calendar/CalendarGround';
import { lastDay, type Step } from './steps';

/** How high the row of a step is: a target for a thumb. */
export const ROW = 44;

/** Half a mark, so that a line ends beside it. */
const HALF = 13;

interface StepLineProps {
  readonly axis: Axis;
  /** The steps with days, in the order of their rows. */
  readonly rows: readonly Step[];
  /** All steps as they would be after the shift that is shown. */
  readonly after: readonly Step[];
  readonly today: string | undefined;
}

/** What lies under the steps: the calendar, where they were before the shift, and lines from what they wait for. */
export function StepLine({ axis, rows, after, today }: StepLineProps) {
  const height = HEAD + rows.length * ROW + 8;
  const place = new Map(rows.map(({ id }, index) => [id, HEAD + index * ROW + ROW / 2]));
  const stepNow = new Map(after.map((step) => [step.id, step]));
  return (
    <svg width={axis.width} height={height} aria-hidden="true">
      <CalendarGround axis={axis} height={height} today={today} />
      {rows.map((before) => {
        const now = stepNow.get(before.id);
        return now && now.from !== before.from && <Gone key={before.id} axis={axis} before={before} now={now} y={place.get(before.id) ?? 0} />;
      })}
      {rows.flatMap((step) => step.dependsOn.map((id) => {
        const [first, then] = [stepNow.get(id), stepNow.get(step.id)];
        const [top, bottom] = [place.get(id), place.get(step.id)];
        if (!first || !then || top === undefined || bottom === undefined) return null;
        return <Wait key={`${id} ${step.id}`} axis={axis} first={first} then={then} top={top} bottom={bottom} />;
      }))}
    </svg>
  );
}

/** From the end of the one down to the beginning of the other; broken where the other begins too early. */
function Wait({ axis, first, then, top, bottom }: { axis: Axis; first: Step; then: Step; top: number; bottom: number }) {
  const start = xOf(axis, lastDay(first) ?? axis.from);
  const end = xOf(axis, then.from ?? axis.from);
  const early = (lastDay(first) ?? '') > (then.from ?? '');
  const down = bottom > top ? 1 : -1;
  // Between the rows, where no title is in the way.
  const path = `M${start} ${top + down * HALF} V${bottom - (down * ROW) / 2} H${end} V${bottom - down * (HALF + 3)}`;
  return (
    <g className="wa-step-wait" data-early={early || undefined}>
      <path d={path} />
      <path className="wa-step-tip" d="M0 0 L-7 -4 V4 Z" transform={`translate(${end} ${bottom - down * HALF}) rotate(${down * 90})`} />
    </g>
  );
}

/** Where a step was, with a line to where it would go. */
function Gone({ axis, before, now, y }: { axis: Axis; before: Step; now: Step; y: number }) {
  const from = xOf(axis, before.from ?? axis.from);
  return (
    <g className="wa-step-gone">
      <circle cx={from} cy={y} r={8} />
      <line x1={from} x2={xOf(axis, now.from ?? axis.from)} y1={y} y2={y} />
    </g>
  );
}
