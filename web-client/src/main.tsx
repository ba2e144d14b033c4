import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './i18n/i18n';
import './look/theme';
import { Pages, prepare } from './routes';

/** On a slow line one sees after this that something comes; until then, what the empty page has. */
const PATIENCE_MS = 2_000;

const root = document.getElementById('root');
if (root) {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  // what cannot be had says so when it is drawn
  void Promise.race([prepare(location.pathname).catch(() => undefined), patience]).then(() =>
    createRoot(root).render(
      <StrictMode>
        <Pages />
      </StrictMode>,
    ));
}
