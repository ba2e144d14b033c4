import { feature, SILENT } from '../features/Feature';
import { everybody } from '../features/visibility';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/frame.en';
import { nl } from './i18n/frame.nl';

export const decision = feature({
  name: 'decision',
  texts: { nl, en },
  pages: [
    { path: 'decisions', Page: lazyPart(() => import('./DecisionsPage')) },
    { path: 'decisions/:decisionId', Page: lazyPart(() => import('./DecisionPage')) },
  ],
  rail: [{ place: 'decisions', label: 'decisions', icon: 'decisions', path: 'decisions', visibleTo: everybody }],
  happened: {
    DecisionProposed: 'proposed',
    ProposalAmended: 'amended',
    ConsentRoundOpened: 'consentRound',
    PositionTaken: 'positions',
    ObjectionRaised: 'objections',
    ObjectionWithdrawn: 'objections',
    ObjectionIntegrated: 'objections',
    DecisionAgreed: 'agreed',
    DecisionRejected: 'rejected',
    DecisionSuperseded: 'superseded',
    BackgroundDescribed: 'record',
    OptionDescribed: 'record',
    OptionDropped: 'record',
    GroundAdded: 'record',
    GroundRemoved: 'record',
    ConsequencesDescribed: 'record',
    DecisionClassified: 'record',
    FormalDecisionPlanned: 'record',
    VotingRuleSet: 'record',
    DeciderAppointed: 'record',
    PositionsHidden: SILENT,
    PositionsShown: 'shown',
    PresentCounted: SILENT,
    OptionAdvised: SILENT,
    ObjectionTested: 'objections',
    MinorityViewRecorded: 'record',
    FormalDecisionRecorded: 'formal',
  },
});
