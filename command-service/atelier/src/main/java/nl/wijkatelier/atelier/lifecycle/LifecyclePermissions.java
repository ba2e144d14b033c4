package nl.wijkatelier.atelier.lifecycle;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.atelier.CloseAtelier;
import nl.wijkatelier.contract.atelier.LifecycleCommand;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import nl.wijkatelier.contract.atelier.PlanAtelier;

/** Who may do what with the atelier as a whole. */
public final class LifecyclePermissions {
    private LifecyclePermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(LifecycleCommand command) {
        return switch (command) {
            case PlanAtelier _ -> Permission.PLAN;
            case OpenAtelier _, CloseAtelier _ -> Permission.LEAD;
        };
    }
}
