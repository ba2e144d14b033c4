import { useRef } from 'react';
import { axisOver, isOn, xOf, type Axis } from '../calendar/axis';
import { CalendarGround, HEAD } from '../calendar/CalendarGround';
import { Mark, MarkIcon, type Shape } from '../calendar/Mark';
import { useZoom } from '../calendar/useZoom';
import { ZoomChoice } from '../calendar/ZoomChoice';
import type { Item } from '../contract/items';
import { laterBy } from '../i18n/days';
import { shortened } from '../features/shortened';
import { componentClass } from '../look/ComponentLabel';
import { useFrame } from '../stakeholder/useFrame';
import { placed, rowsOf, type Placed } from './lanes';
import type { Milestone, SourceName } from './Milestone';
import { statusOf } from './route';
import { SOURCES } from './sources';
import { useTexts } from './texts';

const ROW = 26;
const LANE_HEAD = 24;
const PHASE = 26;
/** Room after the calendar, for where it all leads. */
const END = 150;
const LEAST_WIDTH = 900;
const LABEL = 36;
/** How wide for its height a drawing is at most that goes on upright paper. */
const TALL = 1.3;
/** In days: the last labels are not squeezed against the edge. */
const ROOM_AFTER = 31;

interface Lane {
  readonly name: SourceName;
  readonly shape: Shape;
  readonly top: number;
  readonly marks: readonly Placed[];
}

interface RouteDrawingProps {
  readonly all: readonly Milestone[];
  readonly shown: readonly Milestone[];
  readonly routeMap: Item<'routeMap'> | undefined;
  readonly today: string | undefined;
}

/** The route on a calendar, from the atelier to the end state. The list below it says the same in words. */
export function RouteDrawing({ all, shown, routeMap, today }: RouteDrawingProps) {
  const t = useTexts();
  const region = useRef<HTMLDivElement>(null);
  const frame = useFrame(region);
  const days = all.flatMap(({ day, until }) => [day, until, day && laterBy(ROOM_AFTER, day)].filter((each) => each !== undefined));
  const spanned = days.length > 0 ? days : withoutMilestones(routeMap, today);
  const zooming = useZoom(region, (narrowest) => axisOver(spanned, Math.max(LEAST_WIDTH, frame.width) - END, narrowest), today);
  const { axis } = zooming;
  const phases = routeMap?.phases ?? [];
  const labelOf = ({ title, short, what }: Milestone) => (short === undefined ? shortened(title || t(`what.${what}`), LABEL) : `${short} ${t(`what.${what}`).toLowerCase()}`);
  const top = HEAD + (phases.length > 0 ? PHASE : 0);
  const lanes = lanesOf(shown, axis, top, labelOf);
  const height = lanes.reduce((bottom, { marks }) => bottom + LANE_HEAD + rowsOf(marks) * ROW, top) + 8;
  const width = axis.width + END;
  return (
    <div className="wa-stack">
      <div className="wa-row wa-route-head">
        <ul className="wa-plain-list wa-calendar-legend wa-small">
          {SOURCES.map(({ name, shape }) => <li key={name}><MarkIcon shape={shape} /> {t(`source.${name}`)}</li>)}
        </ul>
        <ZoomChoice zooming={zooming} />
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div ref={region} className="wa-calendar wa-route-drawing" data-tall={width < TALL * height || undefined} role="region" aria-label={t('drawing')} tabIndex={0}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <CalendarGround axis={axis} height={height} today={today} />
          {phases.map((phase, index) => <PhaseBand key={`${phase.title} ${phase.from}`} axis={axis} title={phase.title} from={phase.from} until={phase.until ?? phase.from} odd={index % 2 === 1} />)}
          {lanes.map(({ name, shape, top: y, marks }) => (
            <g key={name}>
              <line className="wa-route-lane" x1={0} x2={axis.width} y1={y} y2={y} />
              <text className="wa-route-lane-name" x={4} y={y + 17}>{t(`source.${name}`)}</text>
              {marks.map((mark) => <MarkOn key={mark.milestone.key} axis={axis} mark={mark} shape={shape} y={y + LANE_HEAD + mark.row * ROW + ROW / 2} today={today} />)}
            </g>
          ))}
          <EndOfRoute x={axis.width} height={height} year={routeMap?.targetYear} />
        </svg>
      </div>
    </div>
  );
}

/** Where nothing has a day yet, the phases are shown, from today on. */
function withoutMilestones(routeMap: Item<'routeMap'> | undefined, today: string | undefined): string[] {
  const phases = routeMap?.phases ?? [];
  return [today, ...phases.flatMap(({ from, until }) => [from, until])].filter((day) => day !== undefined);
}

/** A lane for each source that has something to show, one below the other. */
function lanesOf(shown: readonly Milestone[], axis: Axis, top: number, labelOf: (milestone: Milestone) => string): Lane[] {
  const lanes: Lane[] = [];
  let next = top;
  for (const { name, shape } of SOURCES) {
    const marks = placed(shown.filter(({ source }) => source === name), axis, labelOf);
    if (marks.length === 0) continue;
    lanes.push({ name, shape, top: next, marks });
    next += LANE_HEAD + rowsOf(marks) * ROW;
  }
  return lanes;
}

interface MarkOnProps {
  readonly axis: Axis;
  readonly mark: Placed;
  readonly shape: Shape;
  readonly y: number;
  readonly today: string | undefined;
}

function MarkOn({ axis, mark: { milestone, label, x, atLeft }, shape, y, today }: MarkOnProps) {
  const t = useTexts();
  const status = statusOf(milestone, today);
  const end = Math.max(x, xOf(axis, milestone.until ?? milestone.day ?? axis.from));
  return (
    <g className={milestone.component ? componentClass(milestone.component) : undefined} data-status={status}>
      <title>{`${t(`what.${milestone.what}`)}: ${milestone.title}`}</title>
      {end > x && <line className="wa-route-span" x1={x} x2={end} y1={y} y2={y} />}
      {status === 'late' && <circle className="wa-route-late" cx={x} cy={y} r={12} />}
      <Mark shape={shape} x={x} y={y} />
      <text className="wa-route-label" x={atLeft ? x - 14 : end + 14} y={y + 5} textAnchor={atLeft ? 'end' : 'start'}>{label}</text>
    </g>
  );
}

/** A phase, as far as it is on the calendar. */
function PhaseBand({ axis, title, from, until, odd }: { axis: Axis; title: string; from: string; until: string; odd: boolean }) {
  if (until < axis.from || from >= axis.until) return null;
  const start = isOn(axis, from) ? xOf(axis, from) : 0;
  const end = isOn(axis, until) ? xOf(axis, until) : axis.width;
  const room = Math.floor((end - start - 8) / 7);
  return (
    <g className="wa-route-phase" data-odd={odd || undefined}>
      <title>{title}</title>
      <rect x={start} y={HEAD} width={Math.max(2, end - start)} height={PHASE - 2} rx={4} />
      {room > 3 && <text x={start + 6} y={HEAD + 17}>{shortened(title, room)}</text>}
    </g>
  );
}

/** Beyond the calendar lies where the route leads: how far away is not to scale. */
function EndOfRoute({ x, height, year }: { x: number; height: number; year: number | undefined }) {
  const t = useTexts();
  return (
    <g className="wa-route-end">
      <rect x={x} y={0} width={END} height={height} />
      <line x1={x} x2={x} y1={0} y2={height} />
      <path d={`M${x + 16} ${HEAD + 13} H${x + 52}`} />
      <path className="wa-route-tip" d={`M${x + 60} ${HEAD + 13} l-9 -5 v10 Z`} />
      <Mark shape="flag" x={x + 78} y={HEAD + 13} />
      <text x={x + 94} y={HEAD + 18}>{year ?? '?'}</text>
      <text className="wa-route-lane-name" x={x + 16} y={20}>{t('endState.title')}</text>
    </g>
  );
}
