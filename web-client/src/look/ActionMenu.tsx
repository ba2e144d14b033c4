import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './Icon';
import { keyCaps } from './keyCaps';
import './menu.css';

export interface MenuAction {
  readonly name: string;
  readonly title: string;
  /** The key that does the same, as `comboOf` names it. */
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** A mark before the title; it says nothing that the title does not say. */
  readonly mark?: ReactNode;
  readonly onAction: () => void;
}

interface ActionMenuProps {
  readonly label: string;
  readonly actions: readonly MenuAction[];
  /** The class of the button, where three dots do not do. */
  readonly className?: string;
  /** What is seen on the button instead of the three dots. */
  readonly children?: ReactNode;
}

/** A button that opens what can be done with one thing. */
export function ActionMenu({ label, actions, className = 'wa-icon-button', children }: ActionMenuProps) {
  const disabled = actions.filter((action) => action.disabled).map(({ name }) => name);
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label}>
        {children ?? <Icon name="more" />}
      </Button>
      <Popover className="wa-menu" placement="bottom end">
        <Menu
          aria-label={label}
          disabledKeys={disabled}
          onAction={(key) => actions.find(({ name }) => name === key)?.onAction()}
        >
          {actions.map(({ name, title, shortcut, mark }) => (
            <MenuItem key={name} id={name} textValue={title} className="wa-menu__item">
              <span>{mark}{title}</span>
              {shortcut !== undefined && <kbd className="wa-menu__key" aria-hidden="true">{keyCaps(shortcut)}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
