import { useId } from 'react';
import { componentClass } from '../../look/ComponentLabel';
import type { Chapter } from './chapters';
import { useChapterName } from './useChapterName';

/** How high it is below the time line. */
export const STRIP_HEIGHT = 26;

const NAME_PIXELS = 40;
const HALF_DAY_HEIGHT = 16;

interface ChapterStripProps {
  readonly chapters: readonly Chapter[];
  readonly head: number;
  readonly top: number;
  readonly xOf: (revision: number) => number;
}

/** The half-days as sections under the time line, each with what was done in it. */
export function ChapterStrip({ chapters, head, top, xOf }: ChapterStripProps) {
  return chapters.filter(({ depth }) => depth < 2).map((chapter) => {
    const x = xOf(chapter.revision - 1);
    const width = Math.max(1, xOf(chapter.until ?? head) - x);
    return chapter.depth === 0
      ? <HalfDaySection key={chapter.revision} chapter={chapter} x={x} width={width} top={top} />
      : (
        <rect
          key={chapter.revision}
          className={`wa-timeline-part ${componentClass(chapter.component ?? 'GENERAL')}`}
          x={x}
          width={width}
          y={top + HALF_DAY_HEIGHT}
          height={STRIP_HEIGHT - HALF_DAY_HEIGHT}
        />
      );
  });
}

/** Its name goes no further than the section does. */
function HalfDaySection({ chapter, x, width, top }: { chapter: Chapter; x: number; width: number; top: number }) {
  const clip = useId();
  const nameOf = useChapterName();
  return (
    <g className="wa-timeline-half-day">
      <clipPath id={clip}><rect x={x} y={top} width={Math.max(0, width - 4)} height={HALF_DAY_HEIGHT} /></clipPath>
      <rect x={x} y={top} width={width} height={HALF_DAY_HEIGHT} />
      {width >= NAME_PIXELS && <text x={x + 4} y={top + 12} clipPath={`url(#${clip})`}>{nameOf(chapter)}</text>}
    </g>
  );
}
