import type { MapFrame } from './mapFrame';
import { MARGIN } from './mapFrame';
import { useTexts } from './texts';

const QUADRANTS = ['satisfy', 'involve', 'watch', 'inform'] as const;

/** What lies under the stakeholders: four parts with their names, and the two axes. */
export function MapGround({ frame: { width, height } }: { frame: MapFrame }) {
  const t = useTexts();
  return (
    <svg className="wa-stakeholder-ground" width={width} height={height} aria-hidden="true">
      <rect className="wa-quadrant" data-quadrant="involve" x={width / 2} y={0} width={width / 2} height={height / 2} />
      <line x1={width / 2} y1={MARGIN} x2={width / 2} y2={height - MARGIN} />
      <line x1={MARGIN} y1={height / 2} x2={width - MARGIN} y2={height / 2} />
      {QUADRANTS.map((quadrant, index) => (
        <text
          key={quadrant}
          className="wa-quadrant-name"
          x={index % 2 === 0 ? MARGIN : width - MARGIN}
          y={index < 2 ? MARGIN + 4 : height / 2 + MARGIN + 8}
          textAnchor={index % 2 === 0 ? 'start' : 'end'}
        >
          {t(`quadrant.${quadrant}`)}
        </text>
      ))}
    </svg>
  );
}
