import { Button } from '@nl-design-system-candidate/button-react';
import { useMarkDialog } from './useMarkDialog';
import type { Markable } from './useMarking';

interface MarkButtonProps {
  readonly things: readonly Markable[];
  /** As the buttons beside it are. */
  readonly purpose?: 'secondary' | 'subtle';
}

/** A button to say who may read things outside the atelier; not there for who may not say so. */
export function MarkButton({ things, purpose = 'secondary' }: MarkButtonProps) {
  const { markOf, dialog } = useMarkDialog();
  const [action] = markOf(...things);
  if (!action) return null;
  return (
    <>
      <Button type="button" purpose={purpose} onClick={action.onAction}>{action.title}</Button>
      {dialog}
    </>
  );
}
