import { NavLink } from 'react-router';
import { Icon, type IconName } from '../look/Icon';

interface RailLinkProps {
  readonly to: string;
  readonly icon: IconName;
  readonly label: string;
  readonly className?: string;
  readonly end?: boolean;
}

/** A way to a part of the atelier: a drawing with its name. */
export function RailLink({ to, icon, label, className = '', end = false }: RailLinkProps) {
  return (
    <li>
      <NavLink to={to} end={end} className={`wa-rail__link ${className}`} title={label}>
        <Icon name={icon} />
        <span className="wa-rail__label">{label}</span>
      </NavLink>
    </li>
  );
}
