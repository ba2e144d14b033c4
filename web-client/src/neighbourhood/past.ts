import { lazy } from 'react';
import type { Item } from '../contract/items';
import { FIGURES } from '../contract/neighbourhood';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { en as pageEn } from './i18n/en';
import { nl as pageNl } from './i18n/nl';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

/** A neighbourhood is known by its name, and so is its scan. */
export const past = declare({
  name: 'neighbourhood',
  texts: { nl, en },
  about: {
    neighbourhood: (id, recall) => recall('neighbourhood', id)?.name ?? '',
    quickScan: (id, recall) => recall('neighbourhood', id)?.name ?? '',
    scanModel: () => useTexts.now('model'),
  },
  found: {
    neighbourhood: {
      page: 'neighbourhoods',
      texts: ({ name, code, description, figures }) => [name, code, description, ...figureTexts(figures)],
    },
    quickScan: NOT_SEARCHED,
    scanModel: NOT_SEARCHED,
  },
  view: { shows: ['neighbourhood', 'quickScan'], Then: lazy(() => import('./NeighbourhoodsThen')) },
});

/** What is known, by its names in both languages and where it comes from. */
function figureTexts(figures: Item<'neighbourhood'>['figures']): readonly string[] {
  return FIGURES.flatMap((figure) => {
    const known = figures[figure];
    return known ? [pageNl.figure[figure], pageEn.figure[figure], known.source] : [];
  });
}
