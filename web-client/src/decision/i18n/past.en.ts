import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Agreements',
  captions: {
    DecisionProposed: '{{who}} makes a proposal',
    ProposalAmended: '{{who}} changes the proposal',
    ConsentRoundOpened: '{{who}} opens a round on the proposal',
    PositionTaken: '{{who}} takes a position',
    ObjectionRaised: '{{who}} objects',
    ObjectionWithdrawn: '{{who}} withdraws the objection',
    ObjectionIntegrated: '{{who}} records how an objection was met',
    DecisionAgreed: '{{who}} records an agreement of the atelier',
    DecisionRejected: '{{who}} records that there is no agreement',
    DecisionSuperseded: '{{who}} replaces an agreement by a later one',
  },
};
