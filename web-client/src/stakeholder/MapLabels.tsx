import { labelLayout, needsLine, nearestPoint, type Box } from './labelLayout';
import { labelText } from './labelText';
import type { MapFrame } from './mapFrame';
import { quadrantNameBox } from './quadrantNames';
import { QUADRANTS } from './standing';
import { useTexts } from './texts';

/** A name and the place of its dot. */
export interface NamedDot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The names beside the dots, none over another. The dots themselves say the names to who cannot see them. */
export function MapLabels({ dots, frame, held }: { dots: readonly NamedDot[]; frame: MapFrame; held: string | undefined }) {
  const t = useTexts();
  const texts = new Map(dots.map(({ id, name }) => [id, labelText(name)]));
  const written = QUADRANTS.map((quadrant) => quadrantNameBox(quadrant, t(`quadrant.${quadrant}`), frame));
  const boxes = labelLayout(dots.map((dot) => ({ ...dot, ...sizeOf(texts.get(dot.id)) })), frame, written);
  return (
    <div aria-hidden="true">
      <svg className="wa-stakeholder-lines" width={frame.width} height={frame.height}>
        {dots.map((dot) => <LeaderLine key={dot.id} dot={dot} box={boxes.get(dot.id)} />)}
      </svg>
      {dots.map(({ id, x }) => {
        const box = boxes.get(id);
        return box && (
          <span
            key={id}
            className="wa-stakeholder-label"
            data-held={held === id || undefined}
            data-left={box.x + box.width <= x || undefined}
            style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
          >
            {texts.get(id)?.lines.map((line) => <span key={line}>{line}</span>)}
          </span>
        );
      })}
    </div>
  );
}

function LeaderLine({ dot, box }: { dot: NamedDot; box: Box | undefined }) {
  if (!box || !needsLine(dot, box)) return null;
  const end = nearestPoint(dot, box);
  return <line x1={dot.x} y1={dot.y} x2={end.x} y2={end.y} />;
}

function sizeOf(text: { width: number; height: number } | undefined): { width: number; height: number } {
  return { width: text?.width ?? 0, height: text?.height ?? 0 };
}
