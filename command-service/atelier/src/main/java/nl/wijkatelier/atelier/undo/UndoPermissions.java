package nl.wijkatelier.atelier.undo;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoCommand;
import nl.wijkatelier.contract.undo.UndoLast;

/** Who may do what with undoing. */
public final class UndoPermissions {
    private UndoPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(UndoCommand command) {
        return switch (command) {
            case UndoLast _, RedoLast _ -> Permission.TAKE_PART;
        };
    }
}
