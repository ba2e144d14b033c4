const LOOKS = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/** Calls back when colours or fonts may have become others; returns how to stop. */
export function onLookChanged(callback: () => void): () => void {
  const queries = LOOKS.map((look) => matchMedia(look));
  for (const query of queries) query.addEventListener('change', callback);
  // The theme chosen on the page is an attribute or a class of the root.
  const root = new MutationObserver(callback);
  root.observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'data-theme', 'style'] });
  document.fonts.addEventListener('loadingdone', callback);
  return () => {
    document.fonts.removeEventListener('loadingdone', callback);
    root.disconnect();
    for (const query of queries) query.removeEventListener('change', callback);
  };
}
