import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Resources',
  kinds: { resourceRow: 'Resources' },
  captions: {
    ResourceRowEntered: '{{who}} adds a row to the resources',
    ResourceRowAmended: '{{who}} corrects a row of the resources',
    ResourceRowWithdrawn: '{{who}} takes a row off the resources',
    FundingSet: '{{who}} fills in where the money comes from',
    CoverageSet: '{{who}} fills in whether there is money for it',
    CapacityAsked: '{{who}} asks hours of a party',
    ResourceRoundStarted: '{{who}} starts a round: own rows first',
    ResourceRowsShown: "{{who}} shows everybody's rows",
  },
};
