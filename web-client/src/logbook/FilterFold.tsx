import { useState, type ReactNode } from 'react';
import { useTexts } from './texts';

const NARROW = '(width < 60rem)';

/** What one looks for: beside what was found, or on a phone above it, folded until it is asked for or when something is chosen. */
export function FilterFold({ chosen, children }: { chosen: boolean; children: ReactNode }) {
  const t = useTexts();
  const [open] = useState(() => chosen || typeof matchMedia !== 'function' || !matchMedia(NARROW).matches);
  return (
    <details className="wa-logbook__filters" open={open}>
      <summary>{t('filters')}</summary>
      {children}
    </details>
  );
}
