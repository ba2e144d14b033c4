package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Refusal;

/** Why something about decisions is refused. */
public sealed interface DecisionRefusal extends Refusal permits
        DecisionIsSettled,
        DecisionIsNotAgreed,
        DecisionIsNotLater,
        RoundIsOpen,
        RoundIsNotOpen,
        NotEntitled,
        PositionNotOfMethod,
        ReasonMissing,
        ObjectionsAreOpen,
        ObjectionIsMet,
        ObjectionNeedsAnotherText,
        PositionsAreAwaited,
        PositionsAreHidden,
        MajorityIsNotReached,
        RuleIsFixed,
        RuleNotOfMethod,
        NotTheDecider,
        DeciderDecides,
        OptionIsAdvised,
        QuorumIsNotReached,
        ConsensusIsNotReached,
        ReviewIsPast,
        DossierIsFull {}
