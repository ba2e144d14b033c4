import type { ReactNode } from 'react';

interface WideTableProps {
  readonly label: string;
  /** How the table in it looks. */
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that may be wider than the page: it scrolls by itself, also by keyboard. */
export function WideTable({ label, className = '', children }: WideTableProps) {
  return (
    // A part that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={`wa-wide ${className}`} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
