import { useFormat } from '../i18n/format';
import { isOn, quarterOf, ticksOf, widthOf, xOf, type Axis, type Tick, type Unit } from './axis';
import { useTexts } from './texts';
import './calendar.css';

/** How high the years and months are; below them stands what is today, so that it covers neither. */
const NAMES = 52;
/** How high all that is, above what is drawn. */
export const HEAD = 72;

/** Half of what that word takes, in pixels. */
const HALF_WORD = 32;

/** Narrower than this, in pixels, a part of the calendar has no line, or no name. */
const LINED = 14;
const NAMED: Readonly<Record<Unit, number>> = { month: 40, quarter: 44, year: 40 };

interface CalendarGroundProps {
  readonly axis: Axis;
  readonly height: number;
  /** Marked, when it is on the axis. */
  readonly today: string | undefined;
}

/** Years, quarters and months, and today: what things in time are drawn upon, as a part of an svg. */
export function CalendarGround({ axis, height, today }: CalendarGroundProps) {
  const t = useTexts();
  const finest = (['month', 'quarter'] as const).find((unit) => widthOf(unit, axis) >= LINED) ?? 'year';
  const years = [1, 10, 100].find((many) => many * widthOf('year', axis) >= NAMED.year) ?? 1000;
  const ticks = ticksOf(axis, finest).filter(({ day, unit }) => unit !== 'year' || Number(day.slice(0, 4)) % years === 0);
  // The part of a year that it begins with has its name where there is room before the next.
  const beginsSmall = ticks.some(({ unit, x }) => unit === 'year' && x > 0 && x < NAMED.year);
  const named = (['month', 'quarter'] as const).find((unit) => widthOf(unit, axis) >= NAMED[unit]);
  return (
    <g className="wa-calendar-ground">
      {ticks.map(({ day, x, unit }) => <line key={day} data-unit={unit} x1={x} x2={x} y1={unit === 'year' ? 0 : NAMES / 2} y2={height} />)}
      {ticks.map((tick, index) => <TickName key={tick.day} tick={tick} yearToo={index === 0 && !beginsSmall} named={named} />)}
      <line data-unit="year" x1={0} x2={axis.width} y1={HEAD} y2={HEAD} />
      {today && isOn(axis, today) && (
        <g className="wa-calendar-today">
          <line x1={xOf(axis, today)} x2={xOf(axis, today)} y1={HEAD - 4} y2={height} />
          <text x={Math.max(HALF_WORD, Math.min(axis.width - HALF_WORD, xOf(axis, today)))} y={HEAD - 8} textAnchor="middle">{t('today')}</text>
        </g>
      )}
    </g>
  );
}

interface TickNameProps {
  readonly tick: Tick;
  /** Whether it has the name of its year as well, where none begins. */
  readonly yearToo: boolean;
  /** What has names below the years. */
  readonly named: 'month' | 'quarter' | undefined;
}

function TickName({ tick: { day, x, unit }, yearToo, named }: TickNameProps) {
  const t = useTexts();
  const { shortMonth } = useFormat();
  const name = named === 'month' ? shortMonth(day) : named === 'quarter' && unit !== 'month' ? t('shortQuarter', { number: quarterOf(day) }) : '';
  return (
    <>
      {(unit === 'year' || yearToo) && <text className="wa-calendar-year" x={x + 4} y={18}>{day.slice(0, 4)}</text>}
      {name && <text x={x + 4} y={NAMES - 9}>{name}</text>}
    </>
  );
}
