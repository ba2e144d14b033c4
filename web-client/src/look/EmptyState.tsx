import { Button } from '@nl-design-system-candidate/button-react';

interface EmptyStateProps {
  /** One sentence: what will be here, and how it begins. */
  readonly text: string;
  /** One button, for who may begin. */
  readonly action?: string;
  readonly onAction?: () => void;
}

/** What a page shows while there is nothing yet. */
export function EmptyState({ text, action, onAction }: EmptyStateProps) {
  return (
    <div className="wa-card wa-stack wa-empty">
      <p>{text}</p>
      {action && onAction && (
        <div>
          <Button purpose="primary" onClick={onAction}>{action}</Button>
        </div>
      )}
    </div>
  );
}
