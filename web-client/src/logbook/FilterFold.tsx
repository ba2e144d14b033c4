import { useState, type ReactNode } from 'react';
import { useTexts } from './texts';

const NARROW = '(width < 60rem)';

/** What one looks for: beside what was found; on a phone above it and folded until it is asked for, or one would not see what was found. */
export function FilterFold({ chosen, children }: { chosen: boolean; children: ReactNode }) {
  const t = useTexts();
  const [open] = useState(() => typeof matchMedia !== 'function' || !matchMedia(NARROW).matches);
  return (
    <details className="wa-logbook__filters" open={open}>
      <summary>{t(chosen ? 'filtersChosen' : 'filters')}</summary>
      {children}
    </details>
  );
}
