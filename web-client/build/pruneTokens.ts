import type { Plugin } from 'vite';

/** Tokens of components that no page uses; the theme holds some 2,900 of them. */
const UNUSED = /^\s*--(?!basis-|voorbeeld-|nl-(?:button|heading|link|paragraph|skip-link|data-badge)-|utrecht-(?:form|textbox|textarea|select|checkbox|radio-button|table|focus|pointer)-)[\w-]+:[^;]*;.*$/gm;

/** Leaves out of the theme what no page uses, which makes the first style sheet several times smaller. */
export function pruneTokens(): Plugin {
  return {
    name: 'prune-tokens',
    enforce: 'pre',
    transform(code, id) {
      return id.includes('voorbeeld-design-tokens') && id.endsWith('theme.css') ? code.replace(UNUSED, '') : undefined;
    },
  };
}
