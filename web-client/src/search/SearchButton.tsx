import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { useShortcut } from '../shell/useShortcut';

const SearchDialog = lazy(() => import('./SearchDialog'));

/** Opens the search from every page: with the button, Ctrl+K (⌘K), or / when one is not typing. */
export function SearchButton() {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  useShortcut(['Ctrl+k', '/'], () => setOpen(true));
  return (
    <>
      <button
        type="button"
        className="wa-icon-button"
        aria-label={t('shell.search')}
        aria-keyshortcuts="Control+K Meta+K /"
        title={t('shell.searchHint')}
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
      </button>
      {open && <Suspense><SearchDialog onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
