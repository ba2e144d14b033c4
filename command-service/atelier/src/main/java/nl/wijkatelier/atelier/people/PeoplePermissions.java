package nl.wijkatelier.atelier.people;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.people.GiveRole;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.people.PeopleCommand;
import nl.wijkatelier.contract.people.SetEntitlement;

/** Who may do what with who takes part. */
public final class PeoplePermissions {
    private PeoplePermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(PeopleCommand command) {
        return switch (command) {
            case JoinAtelier _ -> Permission.JOIN;
            case LeaveAtelier _ -> Permission.LEAVE;
            case GiveRole _, SetEntitlement _ -> Permission.LEAD;
        };
    }
}
