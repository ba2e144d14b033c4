import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Resources',
  kinds: { resourceRow: 'Resources' },
  fields: {
    resourceRow: {
      role: 'Role or task',
      stakeholder: 'Party',
      quarters: 'Hours',
      rateCents: 'Hourly rate',
      outOfPocketCents: 'Other costs',
      totalCents: 'Total',
      funding: 'Where the money comes from',
      coverage: 'Coverage',
    },
    capacityAsk: {
      quarters: 'Hours asked',
    },
    resourceRound: {
      state: 'State',
      people: 'People who filled in a row',
    },
    resourceTotals: {
      all: 'Total of all parties',
    },
  },
  values: {
    resourceRoundState: {
      FILLING: 'Everybody fills in their own rows',
      SHOWN: 'All rows are shown',
    },
  },
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
