package nl.wijkatelier.atelier.origin;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.origin.OriginCommand;
import nl.wijkatelier.contract.origin.RecordOrigin;

/** Who may say where things came from: all who have a say, for they make them too. */
public final class OriginPermissions {
    private OriginPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(OriginCommand command) {
        return switch (command) {
            case RecordOrigin _ -> Permission.TAKE_PART;
        };
    }
}
