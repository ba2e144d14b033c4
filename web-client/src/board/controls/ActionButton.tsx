import type { ReactNode } from 'react';
import type { ActionName } from '../actions';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useMay } from './useMay';

/** What a button of an action needs. */
interface ActionButtonProps {
  readonly action: ActionName;
  /** Without it the button sends its form. */
  readonly onPress?: () => void;
  readonly disabled?: boolean;
  /** The key that does the same on the stage. */
  readonly shortcut?: string;
  readonly pressed?: boolean;
  readonly primary?: boolean;
  /** What it is called when its own name does not say enough. */
  readonly label?: string;
  readonly children?: ReactNode;
}

/** A button that does something on the board; it is not there for who may not. */
export function ActionButton(props: ActionButtonProps) {
  const { action, onPress, disabled, shortcut, pressed, primary, label, children } = props;
  const t = useBoardTexts();
  const may = useMay();
  if (!may(action)) return null;
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      className={`nl-button ${primary ? 'nl-button--primary' : 'nl-button--subtle'} ${disabled ? 'nl-button--disabled' : ''} board-button`}
      data-action={action}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={label}
      onClick={onPress}
    >
      {children ?? t(`action.${action}`)}
    </button>
  );
}
