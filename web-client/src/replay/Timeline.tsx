import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useFrame } from '../stakeholder/useFrame';
import { chaptersAt, type Chapter } from './chapters/chapters';
import { ChapterStrip, STRIP_HEIGHT } from './chapters/ChapterStrip';
import { daysOf, paceOf, type Fix, type Mark, type MarkKind } from './moments';
import type { PlayerView, ReplayPlayer } from './replayPlayer';
import { steer } from './steer';
import { useTexts } from './texts';
import { useFormat } from '../i18n/format';

const HEIGHT = 42;
const HIGHEST_HILL = 10;
const EDGE = 12;
const SNAP = 7;
const SHARES = 160;
const FEW_PIXELS = 64;

interface TimelineProps {
  readonly player: ReplayPlayer;
  readonly view: PlayerView;
  readonly marks: readonly Mark[];
  readonly chapters: readonly Chapter[];
  readonly fixes: readonly Fix[];
  /** The moment and what happens, for who cannot see the line. */
  readonly inWords: string;
  /** The id of what tells the keys. */
  readonly keys: string;
}

/**
 * The whole history as one line on which every action is as wide as another: half-days that are weeks apart lie side
 * by side, and nothing is lost in a corner. The hills show how busy it was, the sections below which half-day it was.
 */
export function Timeline({ player, view, marks, chapters, fixes, inWords, keys }: TimelineProps) {
  const t = useTexts();
  const line = useRef<HTMLDivElement>(null);
  const { width } = useFrame(line);
  const { head, wanted } = view;
  const xOf = (revision: number) => EDGE + (revision / Math.max(1, head)) * (width - 2 * EDGE);

  const height = HEIGHT + (chapters.length > 0 ? STRIP_HEIGHT : 0);
  const seekTo = (event: PointerEvent) => {
    const { left = 0, top = 0 } = line.current?.getBoundingClientRect() ?? {};
    const x = event.clientX - left;
    const revision = ((x - EDGE) / Math.max(1, width - 2 * EDGE)) * head;
    const near = event.clientY - top > HEIGHT
      ? chaptersAt(chapters, Math.ceil(revision)).findLast(({ depth }) => depth < 2)
      : marks.find((mark) => Math.abs(xOf(mark.revision) - x) <= SNAP);
    void player.seek(near?.revision ?? revision);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (steer(event, player, view, { marks, chapters })) event.preventDefault();
  };
  return (
    <div
      ref={line}
      className="wa-timeline-line"
      style={{ blockSize: height }}
      role="slider"
      tabIndex={0}
      aria-label={t('line.label')}
      aria-describedby={keys}
      aria-valuemin={0}
      aria-valuemax={head}
      aria-valuenow={wanted}
      aria-valuetext={inWords}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        player.pause();
        seekTo(event);
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && seekTo(event)}
    >
      <svg width={width} height={height} aria-hidden="true">
        <Hills fixes={fixes} head={head} xOf={xOf} />
        <Days fixes={fixes} xOf={xOf} width={width} />
        <ChapterStrip chapters={chapters} head={head} top={HEIGHT} xOf={xOf} />
        {marks.map((mark) => (
          <path key={`${mark.kind} ${mark.revision}`} className="wa-timeline-mark" data-kind={mark.kind} d={shapeOf(mark)} transform={`translate(${xOf(mark.revision)} 10)`} />
        ))}
        {view.stops && <path className="wa-timeline-stops" d={ticksOf(view.stops, xOf)} />}
        <line className="wa-timeline-now" x1={xOf(wanted)} x2={xOf(wanted)} y1={0} y2={height} />
      </svg>
    </div>
  );
}

const REVEAL = 'M0 -6 L6 6 L-6 6 Z';
const PROPOSAL = 'M-5 -5 H5 V5 H-5 Z';
const DECISION = 'M0 -7 L7 0 L0 7 L-7 0 Z';
const OTHER = 'M-1.5 -6 H1.5 V6 H-1.5 Z';
const SHAPES: Partial<Record<MarkKind, string>> = {
  reveal: REVEAL, rasciShown: REVEAL, standingsShown: REVEAL, hurdlesShown: REVEAL, rowsShown: REVEAL,
  vote: 'M-5 0 A5 5 0 1 0 5 0 A5 5 0 1 0 -5 0 Z',
  proposal: PROPOSAL, amended: PROPOSAL,
  decision: DECISION, rejected: DECISION, superseded: DECISION, formal: DECISION,
};

/** Each sort of mark has a shape of its own, so that it does not hang on colour. */
function shapeOf({ kind }: Mark): string {
  return SHAPES[kind] ?? OTHER;
}

function Hills({ fixes, head, xOf }: { fixes: readonly Fix[]; head: number; xOf: (revision: number) => number }) {
  const pace = useMemo(() => paceOf(fixes, head, SHARES), [fixes, head]);
  // Roots, so that a quiet quarter of an hour still shows beside the rush of a writing round.
  const most = Math.sqrt(Math.max(1e-9, ...pace));
  const points = pace.map((each, index) => `${xOf(((index + 0.5) / SHARES) * head)},${HEIGHT - 16 - (Math.sqrt(each) / most) * HIGHEST_HILL}`);
  return <polygon className="wa-timeline-hills" points={`${xOf(0)},${HEIGHT - 16} ${points.join(' ')} ${xOf(head)},${HEIGHT - 16}`} />;
}

function Days({ fixes, xOf, width }: { fixes: readonly Fix[]; xOf: (revision: number) => number; width: number }) {
  const { shortDay } = useFormat();
  const days = daysOf(fixes, shortDay);
  let lastLabel = -Infinity;
  return days.map(({ revision, at }) => {
    const x = xOf(revision - 1);
    const atEnd = x > width - FEW_PIXELS;
    const start = atEnd ? x - FEW_PIXELS : x;
    const fits = start - lastLabel >= FEW_PIXELS;
    if (fits) lastLabel = start;
    return (
      <g key={revision} className="wa-timeline-day">
        <line x1={x} x2={x} y1={18} y2={HEIGHT} />
        {fits && <DayName x={x} atEnd={atEnd} name={shortDay(at)} />}
      </g>
    );
  });
}

/** Before its line where there is no room after it. */
function DayName({ x, atEnd, name }: { x: number; atEnd: boolean; name: string }) {
  return <text x={atEnd ? x - 4 : x + 4} y={HEIGHT - 3} textAnchor={atEnd ? 'end' : 'start'}>{name}</text>;
}

/** One for each place on the line where there is any: a hundred thousand stops are no more than a thousand ticks. */
function ticksOf(stops: readonly number[], xOf: (revision: number) => number): string {
  const places = new Set(stops.map((stop) => Math.round(xOf(stop))));
  return [...places].map((x) => `M${x} ${HEIGHT - 16}v-6`).join('');
}
