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
    BackgroundDescribed: '{{who}} describes what led to it and what weighs',
    OptionDescribed: '{{who}} describes an option',
    OptionDropped: '{{who}} leaves an option out',
    GroundAdded: '{{who}} adds something that the proposal rests on',
    GroundRemoved: '{{who}} takes away something that the proposal rests on',
    ConsequencesDescribed: '{{who}} describes consequences and assumptions',
    DecisionClassified: '{{who}} records who may read it',
    FormalDecisionPlanned: '{{who}} records who decides formally',
    VotingRuleSet: '{{who}} records which majority is needed',
    DeciderAppointed: '{{who}} records who decides after the advice',
    PresentCounted: '{{who}} counts who are here',
    OptionAdvised: '{{who}} advises an option',
    ObjectionTested: '{{who}} records whether an objection holds',
    MinorityViewRecorded: '{{who}} records the view of the minority',
    FormalDecisionRecorded: '{{who}} records what came of it formally',
  },
};
