import type { ReactNode } from 'react';
import type { HurdleScore } from '../contract/process';
import { useTexts } from './texts';
import { CELL } from './useScoring';

interface HurdleCellProps {
  readonly score: HurdleScore;
  /** Whether what is moved is over it now. */
  readonly over: boolean;
  /** Puts what was chosen here; undefined while nothing is that could go here. */
  readonly onHere: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One cell of the grid, with the hurdles that are as likely and as bad as it says. */
export function HurdleCell({ score: { likelihood, impact }, over, onHere, children }: HurdleCellProps) {
  const t = useTexts();
  return (
    <td {...{ [CELL]: `${likelihood},${impact}` }} data-over={over || undefined} style={{ ['--wa-risk' as string]: `${likelihood * impact}%` }}>
      <ul className="wa-plain-list wa-hurdle-cell">{children}</ul>
      {onHere && (
        <button type="button" className="wa-hurdle-here" onClick={onHere}>
          <span className="wa-hidden">{t('grid.here', { likelihood, impact })}</span>
        </button>
      )}
    </td>
  );
}
