import { feature, SILENT } from '../features/Feature';
import { everybody } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const neighbourhood = feature({
  name: 'neighbourhood',
  texts: { nl, en },
  pages: [{ path: 'neighbourhoods', Page: lazyPart(() => import('./NeighbourhoodPage')) }],
  rail: [{ place: 'neighbourhood', label: 'neighbourhoods', icon: 'neighbourhood', path: 'neighbourhoods', visibleTo: everybody }],
  happened: {
    NeighbourhoodProposed: 'neighbourhoods',
    NeighbourhoodDescribed: 'neighbourhoods',
    NeighbourhoodWithdrawn: 'neighbourhoods',
    FigureEntered: 'figures',
    FigureCleared: 'figures',
    CheapestVariantReported: 'figures',
    DwellingsCounted: 'figures',
    ScanModelAdopted: SILENT,
    CriterionWeighed: 'model',
    CurveShaped: 'model',
    ScanModelReset: 'model',
    ScanModelTakenOver: 'model',
  },
});
