import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from './texts';

interface SteeringProps {
  readonly controls: ReactNode;
  /** What is to be seen, and which panel stands beside it. */
  readonly children: ReactNode;
}

/**
 * All that steers the replay, in rows that are full. What is seldom changed (`wa-replay-seldom`) is folded away, on a phone all but
 * what plays: it must not push what one came to see out of view.
 */
export function Steering({ controls, children }: SteeringProps) {
  const t = useTexts();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div className="wa-replay-steering" data-unfolded={unfolded}>
      <div className="wa-replay-rows">
        {controls}
        <Button purpose="secondary" className="nl-button--small wa-replay-unfold" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {t(unfolded ? 'controls.less' : 'controls.more')}
        </Button>
        <div className="wa-row wa-replay-views">{children}</div>
      </div>
    </div>
  );
}
