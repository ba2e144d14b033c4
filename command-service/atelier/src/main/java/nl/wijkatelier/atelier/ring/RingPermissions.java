package nl.wijkatelier.atelier.ring;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.ring.PlaceInRing;
import nl.wijkatelier.contract.ring.RingCommand;
import nl.wijkatelier.contract.ring.TakeOutOfRing;

/** Who may do what with the rings: all who have a say place together. */
public final class RingPermissions {
    private RingPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(RingCommand command) {
        return switch (command) {
            case PlaceInRing _, TakeOutOfRing _ -> Permission.TAKE_PART;
        };
    }
}
