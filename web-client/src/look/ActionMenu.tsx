import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './Icon';
import './menu.css';

export interface MenuAction {
  readonly name: string;
  readonly title: string;
  readonly onAction: () => void;
}

/** A button that opens what can be done with one thing. */
export function ActionMenu({ label, actions }: { label: string; actions: readonly MenuAction[] }) {
  return (
    <MenuTrigger>
      <Button className="wa-icon-button" aria-label={label}>
        <Icon name="more" />
      </Button>
      <Popover className="wa-menu" placement="bottom end">
        <Menu aria-label={label} onAction={(key) => actions.find(({ name }) => name === key)?.onAction()}>
          {actions.map(({ name, title }) => <MenuItem key={name} id={name} className="wa-menu__item">{title}</MenuItem>)}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
