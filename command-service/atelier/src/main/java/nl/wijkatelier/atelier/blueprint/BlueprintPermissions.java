package nl.wijkatelier.atelier.blueprint;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.blueprint.BlueprintCommand;
import nl.wijkatelier.contract.blueprint.DrawUpBlueprint;
import nl.wijkatelier.contract.blueprint.PublishBlueprint;
import nl.wijkatelier.contract.blueprint.RecordLesson;
import nl.wijkatelier.contract.blueprint.WithdrawLesson;

/** Who may do what with lessons and blueprints: all learn together, the facilitator hands it on. */
public final class BlueprintPermissions {
    private BlueprintPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(BlueprintCommand command) {
        return switch (command) {
            case RecordLesson _, WithdrawLesson _ -> Permission.TAKE_PART;
            case DrawUpBlueprint _, PublishBlueprint _ -> Permission.LEAD;
        };
    }
}
