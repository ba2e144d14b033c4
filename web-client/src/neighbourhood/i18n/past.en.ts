import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Neighbourhood',
  kinds: { neighbourhood: 'Neighbourhoods and their figures' },
  fields: {
    neighbourhood: {
      name: 'Name',
      code: 'CBS code',
      description: 'Description',
      figures: 'Key figures',
      cheapestVariant: 'Cheapest variant according to PBL',
      dwellings: 'Buildings and ownership',
    },
    quickScan: {
      verdict: 'Outcome',
      winner: 'Fits best',
      heatDensity: 'Heat demand density',
      alternatives: 'Heat alternatives',
    },
    scanModel: {
      criteria: 'Weights and curves',
      version: 'Version of the model',
      adopted: 'Limits',
    },
  },
  values: {
    scanVerdict: {
      WINNER: 'One fits best',
      NO_CLEAR_WINNER: 'No clear winner',
      INSUFFICIENT_DATA: 'Insufficient data',
      NOTHING_LEFT: 'All alternatives are excluded',
    },
  },
  captions: {
    NeighbourhoodProposed: '{{who}} brings a neighbourhood forward',
    NeighbourhoodDescribed: '{{who}} describes a neighbourhood',
    FigureEntered: '{{who}} enters a key figure',
    FigureCleared: '{{who}} makes a key figure unknown',
    CheapestVariantReported: '{{who}} reports what PBL found',
    DwellingsCounted: '{{who}} enters how the dwellings divide',
    NeighbourhoodWithdrawn: '{{who}} takes a neighbourhood off the list',
    ScanModelAdopted: '{{who}} starts the quick scan',
    CriterionWeighed: '{{who}} changes a weight of the quick scan',
    CurveShaped: '{{who}} changes a curve of the quick scan',
    ScanModelReset: '{{who}} brings the quick scan back to its standard',
    ScanModelTakenOver: '{{who}} lets the quick scan be made with another model',
  },
};
