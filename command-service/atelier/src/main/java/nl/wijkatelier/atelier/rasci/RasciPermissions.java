package nl.wijkatelier.atelier.rasci;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.rasci.ProposeResponsibility;
import nl.wijkatelier.contract.rasci.RasciCommand;
import nl.wijkatelier.contract.rasci.ShowRasciProposals;
import nl.wijkatelier.contract.rasci.StartRasciRound;
import nl.wijkatelier.contract.rasci.WithdrawResponsibility;

/** Who may do what in RASCI per table: who sits at a table proposes, the facilitator begins and shows. */
public final class RasciPermissions {
    private RasciPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(RasciCommand command) {
        return switch (command) {
            case StartRasciRound _, ShowRasciProposals _ -> Permission.LEAD;
            case ProposeResponsibility _, WithdrawResponsibility _ -> Permission.TAKE_PART;
        };
    }
}
