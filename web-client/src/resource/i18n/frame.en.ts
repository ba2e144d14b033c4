import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: {
    resources: 'Resources',
  },
  happened: {
    rows_one: '{{who}} changed a row of the resources.',
    rows_other: '{{who}} made {{count}} changes to the resources.',
    asked_one: '{{who}} asked hours of a party.',
    asked_other: '{{who}} changed the hours that are asked {{count}} times.',
    roundStarted: '{{who}} started a round: everybody fills in their own rows first.',
    rowsShown: '{{who}} shows all rows of the round.',
  },
  problems: {
    'resource-row-changed-meanwhile': 'Somebody else changed this row meanwhile. What you filled in was not kept. If you save again, it replaces that change.',
    'resource-round-is-running': 'A round is running already. Show its rows first.',
    'resource-rows-are-shown': 'The rows of this round were shown already.',
    'resource-table-is-full': 'No more rows fit in the table. Take a row away first, or put rows together.',
  },
};
