package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.DecisionCommand;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.ProposeDecision;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.SupersedeDecision;
import nl.wijkatelier.contract.decision.TakePosition;

/** Who may do what with decisions. */
public final class DecisionPermissions {
    private DecisionPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(DecisionCommand command) {
        return switch (command) {
            case ProposeDecision _, AmendProposal _, TakePosition _ -> Permission.TAKE_PART;
            case OpenConsentRound _, IntegrateObjection _ -> Permission.LEAD;
            case AgreeDecision _, RejectDecision _, SupersedeDecision _ -> Permission.LEAD;
        };
    }
}
