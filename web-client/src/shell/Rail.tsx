import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useStore } from 'zustand';
import { useAtelier, useItems } from '../atelier/hooks';
import { useTexts } from '../i18n/texts';
import { componentClass, componentIcon } from '../look/ComponentLabel';
import { Icon, type IconName } from '../look/Icon';
import { preferences } from './preferences';

/** The way to every part of the atelier that is open. */
export function Rail() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const boards = useItems('board');
  const { narrowRail } = useStore(preferences);
  const base = `/atelier/${atelierId}`;
  const rail = useRef<HTMLElement>(null);
  const { pathname } = useLocation();

  // On a phone the rail is wider than the screen: where I am must be in view.
  useEffect(() => {
    rail.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [pathname, boards.length]);

  return (
    <nav ref={rail} className={`wa-rail ${narrowRail ? 'wa-rail--narrow' : ''}`} aria-label={t('shell.rail')}>
      <ul className="wa-plain-list">
        <RailLink to={base} icon="overview" label={t('shell.overview')} end />
        {boards.length > 0 && (
          <li className="wa-rail__boards">
            <span className="wa-rail__group" id="rail-boards">
              {t('shell.boards')}
            </span>
            <ul className="wa-plain-list" aria-labelledby="rail-boards">
              {boards.map((board) => (
                <RailLink
                  key={board.id}
                  to={`${base}/board/${board.id}`}
                  icon={componentIcon(board.component)}
                  className={componentClass(board.component)}
                  label={board.title}
                />
              ))}
            </ul>
          </li>
        )}
        <RailLink to={`${base}/stakeholders`} icon="stakeholders" label={t('shell.stakeholders')} />
        <RailLink to={`${base}/decisions`} icon="decisions" label={t('shell.decisions')} />
        <RailLink to={`${base}/replay`} icon="replay" label={t('shell.replay')} />
      </ul>
      <button
        type="button"
        className="wa-rail__fold"
        aria-expanded={!narrowRail}
        onClick={() => preferences.setState({ narrowRail: !narrowRail })}
      >
        <Icon name={narrowRail ? 'wide' : 'narrow'} />
        <span className="wa-rail__label">{t(narrowRail ? 'shell.expand' : 'shell.collapse')}</span>
      </button>
    </nav>
  );
}

interface RailLinkProps {
  readonly to: string;
  readonly icon: IconName;
  readonly label: string;
  readonly className?: string;
  readonly end?: boolean;
}

function RailLink({ to, icon, label, className = '', end = false }: RailLinkProps) {
  return (
    <li>
      <NavLink to={to} end={end} className={`wa-rail__link ${className}`} title={label}>
        <Icon name={icon} />
        <span className="wa-rail__label">{label}</span>
      </NavLink>
    </li>
  );
}
