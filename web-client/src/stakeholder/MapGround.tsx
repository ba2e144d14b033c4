import type { MapFrame } from './mapFrame';
import { MARGIN } from './mapFrame';
import { quadrantNamePlace } from './quadrantNames';
import { QUADRANTS } from './standing';
import { useTexts } from './texts';

/** What lies under the stakeholders: four parts with their names, and the two axes. */
export function MapGround({ frame }: { frame: MapFrame }) {
  const t = useTexts();
  const { width, height } = frame;
  return (
    <svg className="wa-stakeholder-ground" width={width} height={height} aria-hidden="true">
      <rect className="wa-quadrant" data-quadrant="involve" x={width / 2} y={0} width={width / 2} height={height / 2} />
      <line x1={width / 2} y1={MARGIN} x2={width / 2} y2={height - MARGIN} />
      <line x1={MARGIN} y1={height / 2} x2={width - MARGIN} y2={height / 2} />
      {QUADRANTS.map((quadrant) => {
        const { x, y, atEnd } = quadrantNamePlace(quadrant, frame);
        return (
          <text key={quadrant} className="wa-quadrant-name" x={x} y={y} textAnchor={atEnd ? 'end' : 'start'}>
            {t(`quadrant.${quadrant}`)}
          </text>
        );
      })}
    </svg>
  );
}
