package nl.wijkatelier.atelier.legal;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.legal.AdoptLegalChecklist;
import nl.wijkatelier.contract.legal.JudgeLegalItem;
import nl.wijkatelier.contract.legal.LegalCommand;

/** Who may do what with the legal checklist. */
public final class LegalPermissions {
    private LegalPermissions() {}

    /** The permission that a command needs: all have a say, and the facilitator chooses the checklist. */
    public static Permission neededFor(LegalCommand command) {
        return switch (command) {
            case AdoptLegalChecklist _ -> Permission.LEAD;
            case JudgeLegalItem _ -> Permission.TAKE_PART;
        };
    }
}
