package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.AtelierCommand;

/** Decisions, from proposal and grounds to agreement and what superseded it (DOMAIN.md §5). An agreement in the atelier, never a council decision. */
public sealed interface DecisionCommand extends AtelierCommand permits
        ProposeDecision,
        AmendProposal,
        OpenConsentRound,
        TakePosition,
        IntegrateObjection,
        AgreeDecision,
        RejectDecision,
        SupersedeDecision,
        DescribeBackground,
        DescribeOption,
        DropOption,
        AddGround,
        RemoveGround,
        DescribeConsequences,
        ClassifyDecision,
        PlanFormalDecision,
        SetVotingRule,
        AppointDecider,
        CountPresent,
        ShowPositions,
        GiveAdvice,
        TestObjection,
        RecordMinorityView,
        DecideOnAdvice,
        RecordFormalDecision {}
