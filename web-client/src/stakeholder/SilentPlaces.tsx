import type { OwnPlace } from '../contract/placing';
import { meanOf, spotsOf } from './silent';
import { pointOf, type MapFrame } from './mapFrame';
import type { Standing } from './standing';

interface SilentPlacesProps {
  readonly places: readonly OwnPlace[];
  readonly frame: MapFrame;
  /** Where a stakeholder stands for all, if anywhere. */
  readonly agreedOf: (id: string) => Standing | undefined;
  /** The one whose places are to be told from those of others. */
  readonly near: string | undefined;
}

/** Where people placed each stakeholder in silence, faintly, with a line to where it stands for all, or else to their mean. */
export function SilentPlaces({ places, frame, agreedOf, near }: SilentPlacesProps) {
  return (
    <svg className="wa-silent-places" width={frame.width} height={frame.height} aria-hidden="true">
      {[...spotsOf(places)].map(([id, spots]) => {
        const agreed = agreedOf(id);
        const centre = pointOf(agreed ?? meanOf(spots), frame);
        return (
          <g key={id} data-near={id === near || undefined}>
            {spots.map((spot, at) => {
              const { x, y } = pointOf(spot, frame);
              return <g key={at}><line x1={x} y1={y} x2={centre.x} y2={centre.y} /><circle cx={x} cy={y} r={4} /></g>;
            })}
            {!agreed && <circle className="wa-silent-mean" cx={centre.x} cy={centre.y} r={8} />}
          </g>
        );
      })}
    </svg>
  );
}
