package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.decision.AddGround;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.AppointDecider;
import nl.wijkatelier.contract.decision.ClassifyDecision;
import nl.wijkatelier.contract.decision.CountPresent;
import nl.wijkatelier.contract.decision.DecideOnAdvice;
import nl.wijkatelier.contract.decision.DecisionCommand;
import nl.wijkatelier.contract.decision.DescribeBackground;
import nl.wijkatelier.contract.decision.DescribeConsequences;
import nl.wijkatelier.contract.decision.DescribeOption;
import nl.wijkatelier.contract.decision.DropOption;
import nl.wijkatelier.contract.decision.GiveAdvice;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.PlanFormalDecision;
import nl.wijkatelier.contract.decision.ProposeDecision;
import nl.wijkatelier.contract.decision.RecordFormalDecision;
import nl.wijkatelier.contract.decision.RecordMinorityView;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.RemoveGround;
import nl.wijkatelier.contract.decision.SetVotingRule;
import nl.wijkatelier.contract.decision.ShowPositions;
import nl.wijkatelier.contract.decision.SupersedeDecision;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.decision.TestObjection;

/** Who may do what with decisions. */
public final class DecisionPermissions {
    private DecisionPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(DecisionCommand command) {
        return switch (command) {
            case ProposeDecision _, AmendProposal _, TakePosition _, GiveAdvice _, DecideOnAdvice _ -> Permission.TAKE_PART;
            case DescribeBackground _, DescribeOption _, DropOption _, DescribeConsequences _ -> Permission.TAKE_PART;
            case AddGround _, RemoveGround _ -> Permission.TAKE_PART;
            case OpenConsentRound _, ShowPositions _, CountPresent _, SetVotingRule _, AppointDecider _ -> Permission.LEAD;
            case TestObjection _, IntegrateObjection _, RecordMinorityView _ -> Permission.LEAD;
            case AgreeDecision _, RejectDecision _, SupersedeDecision _ -> Permission.LEAD;
            case PlanFormalDecision _, RecordFormalDecision _ -> Permission.LEAD;
            case ClassifyDecision _ -> Permission.DISCLOSE;
        };
    }
}
