package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.AtelierEvent;

/** Decisions, from proposal and grounds to agreement and what superseded it (DOMAIN.md §5). An agreement in the atelier, never a council decision. */
public sealed interface DecisionEvent extends AtelierEvent permits
        DecisionProposed,
        ProposalAmended,
        ConsentRoundOpened,
        PositionTaken,
        ObjectionRaised,
        ObjectionWithdrawn,
        ObjectionIntegrated,
        DecisionAgreed,
        DecisionRejected,
        DecisionSuperseded,
        BackgroundDescribed,
        OptionDescribed,
        OptionDropped,
        GroundAdded,
        GroundRemoved,
        ConsequencesDescribed,
        DecisionClassified,
        FormalDecisionPlanned,
        VotingRuleSet,
        DeciderAppointed,
        PresentCounted,
        PositionsHidden,
        PositionsShown,
        OptionAdvised,
        ObjectionTested,
        MinorityViewRecorded,
        FormalDecisionRecorded {}
