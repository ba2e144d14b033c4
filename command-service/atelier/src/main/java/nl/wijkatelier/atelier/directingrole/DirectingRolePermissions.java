package nl.wijkatelier.atelier.directingrole;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.directingrole.AdoptRoleScale;
import nl.wijkatelier.contract.directingrole.ChooseDirectingRole;
import nl.wijkatelier.contract.directingrole.ClearDirectingRole;
import nl.wijkatelier.contract.directingrole.DirectingRoleCommand;

/** Who may do what with the directing role. */
public final class DirectingRolePermissions {
    private DirectingRolePermissions() {}

    /** The permission that a command needs: all have a say, and the facilitator chooses the scale. */
    public static Permission neededFor(DirectingRoleCommand command) {
        return switch (command) {
            case AdoptRoleScale _ -> Permission.LEAD;
            case ChooseDirectingRole _, ClearDirectingRole _ -> Permission.TAKE_PART;
        };
    }
}
