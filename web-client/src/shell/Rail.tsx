import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useAtelier, useItems } from '../atelier/hooks';
import { useFrameTexts } from '../features/frameTexts';
import { RAIL_PLACES } from '../features/railPlaces';
import { useTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { BoardLinks } from './BoardLinks';
import { preferences } from './preferences';
import { RailLink } from './RailLink';
import { useNarrowRail } from './useNarrowRail';
import { useRailEntries } from './useRailEntries';

/** The way to every part of the atelier that is open. */
export function Rail() {
  const t = useTexts();
  const f = useFrameTexts();
  const { atelierId } = useAtelier();
  const boards = useItems('board');
  const entries = useRailEntries();
  const { narrow, forPanel } = useNarrowRail();
  const base = `/atelier/${atelierId}`;
  const rail = useRef<HTMLElement>(null);
  const { pathname } = useLocation();

  // On a phone the rail is wider than the screen: where I am must be in view, also when others make places appear in it.
  useEffect(() => {
    rail.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [pathname, boards.length, entries.length]);

  return (
    <nav ref={rail} className={`wa-rail ${narrow ? 'wa-rail--narrow' : ''}`} aria-label={t('shell.rail')}>
      <ul className="wa-plain-list">
        {RAIL_PLACES.map((place) =>
          place === 'boards' ? <BoardLinks key={place} base={base} /> : entries
            .filter((entry) => entry.place === place)
            .map(({ text, icon, path }) => (
              <RailLink key={text} to={path ? `${base}/${path}` : base} icon={icon} label={f(text)} end={path === ''} />
            )),
        )}
      </ul>
      {!forPanel && (
        <button
          type="button"
          className="wa-rail__fold"
          aria-expanded={!narrow}
          onClick={() => preferences.setState({ narrowRail: !narrow })}
        >
          <Icon name={narrow ? 'wide' : 'narrow'} />
          <span className="wa-rail__label">{t(narrow ? 'shell.expand' : 'shell.collapse')}</span>
        </button>
      )}
    </nav>
  );
}
