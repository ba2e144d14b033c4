import type { ReactNode } from 'react';

interface FoldProps {
  /** What is seen while it is closed. */
  readonly summary: string;
  /** What it is called when what is seen does not say enough. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Part of the list that is out of the way until it is asked for. */
export function Fold({ summary, label, children }: FoldProps) {
  return (
    <details className="board-list__fold">
      <summary aria-label={label} title={label}>
        {summary}
      </summary>
      <div className="board-list__folded">{children}</div>
    </details>
  );
}
