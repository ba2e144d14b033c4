import { Suspense, useState } from 'react';
import { Icon } from '../look/Icon';
import { lazyPart } from '../look/lazyPart';
import { useReady } from '../look/useReady';
import { useShortcut } from '../shell/useShortcut';
import { useTexts } from './texts';

const HelpPanel = lazyPart(() => import('./HelpPanel'));

/** Opens help with the page that is open, also with the key ?. */
export function HelpButton() {
  useReady(HelpPanel);
  const t = useTexts();
  const [open, setOpen] = useState(false);
  useShortcut(['?'], () => setOpen(!open));
  return (
    <>
      <button
        type="button"
        className="wa-icon-button"
        aria-label={t('button')}
        aria-keyshortcuts="?"
        aria-expanded={open}
        title={t('hint')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="help" />
      </button>
      {open && <Suspense><HelpPanel onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
