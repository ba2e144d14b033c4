package nl.wijkatelier.atelier.activity;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.activity.ActivityCommand;
import nl.wijkatelier.contract.activity.EndActivity;
import nl.wijkatelier.contract.activity.ExtendActivity;
import nl.wijkatelier.contract.activity.PauseActivity;
import nl.wijkatelier.contract.activity.ResumeActivity;
import nl.wijkatelier.contract.activity.StartActivity;

/** Who may do what with activities. */
public final class ActivityPermissions {
    private ActivityPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(ActivityCommand command) {
        return switch (command) {
            case StartActivity _, PauseActivity _, ResumeActivity _, ExtendActivity _, EndActivity _ -> Permission.LEAD;
        };
    }
}
