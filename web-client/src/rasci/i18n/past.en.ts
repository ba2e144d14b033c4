import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  topic: 'RASCI per table',
  fields: {
    rasciRound: {
      state: 'State',
      tables: 'Tables that proposed something',
    },
    rasciProposal: {
      responsibility: 'Role',
    },
  },
  values: {
    rasciRoundState: {
      PROPOSING: 'Each table fills in',
      SHOWN: 'Proposals are shown',
    },
  },
  captions: {
    RasciRoundStarted: '{{who}} starts RASCI per table: each table fills in its own proposal',
    ResponsibilityProposed: '{{who}} proposes a role in a product at a table',
    ResponsibilityWithdrawn: '{{who}} takes back a proposed role at a table',
    RasciProposalsShown: '{{who}} shows what each table proposed',
  },
};
