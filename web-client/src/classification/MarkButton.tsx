import { Button } from '@nl-design-system-candidate/button-react';
import { useMarkDialog } from './useMarkDialog';
import type { Markable } from './useMarking';

interface MarkButtonProps {
  readonly things: readonly Markable[];
  /** As the buttons beside it are. */
  readonly purpose?: 'secondary' | 'subtle';
  readonly small?: boolean;
  /** What it is about, where there are more such buttons. */
  readonly of?: string | undefined;
}

/** A button to say who may read things outside the atelier; not there for who may not say so. */
export function MarkButton({ things, purpose = 'secondary', small = false, of }: MarkButtonProps) {
  const { markOf, dialog } = useMarkDialog();
  const [action] = markOf(...things);
  if (!action) return null;
  return (
    <>
      <Button
        type="button"
        purpose={purpose}
        className={small ? 'nl-button--small' : ''}
        aria-label={of && `${action.title} ${of}`}
        onClick={action.onAction}
      >
        {action.title}
      </Button>
      {dialog}
    </>
  );
}
