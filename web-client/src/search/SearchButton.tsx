import { Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { useTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { lazyPart } from '../look/lazyPart';
import { useReady } from '../look/useReady';
import { useShortcut } from '../shell/useShortcut';

const SearchDialog = lazyPart(() => import('./SearchDialog'));

/** Opens the search from every page: with the button, Ctrl+K (⌘K), or / when one is not typing. */
export function SearchButton() {
  useReady(SearchDialog);
  const t = useTexts();
  const { pathname } = useLocation();
  // It belongs to the page on which it was opened: who goes elsewhere has left it.
  const [openOn, setOpenOn] = useState<string>();
  const begin = () => setOpenOn(pathname);
  useShortcut(['Ctrl+k', '/'], begin);
  return (
    <>
      <button
        type="button"
        className="wa-icon-button"
        aria-label={t('shell.search')}
        aria-keyshortcuts="Control+K Meta+K /"
        title={t('shell.searchHint')}
        onClick={begin}
      >
        <Icon name="search" />
      </button>
      {openOn === pathname && <Suspense><SearchDialog onClose={() => setOpenOn(undefined)} /></Suspense>}
    </>
  );
}
