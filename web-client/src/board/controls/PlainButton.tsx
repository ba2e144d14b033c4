import type { ReactNode } from 'react';

interface PlainButtonProps {
  readonly onPress: () => void;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly shortcut?: string;
  readonly children: ReactNode;
}

/** A button that changes only what this person sees. */
export function PlainButton({ onPress, label, pressed, expanded, disabled, shortcut, children }: PlainButtonProps) {
  return (
    <button
      type="button"
      className={`nl-button nl-button--subtle ${disabled ? 'nl-button--disabled' : ''} board-button`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-keyshortcuts={shortcut}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
