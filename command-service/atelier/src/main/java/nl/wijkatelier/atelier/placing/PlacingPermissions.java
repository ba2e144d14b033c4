package nl.wijkatelier.atelier.placing;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.placing.PlacingCommand;
import nl.wijkatelier.contract.placing.ProposeHurdleScore;
import nl.wijkatelier.contract.placing.ProposeStanding;
import nl.wijkatelier.contract.placing.ShowPlaces;
import nl.wijkatelier.contract.placing.StartPlacing;

/** Who may do what in a round of placing: everybody who takes part places, the facilitator begins and shows. */
public final class PlacingPermissions {
    private PlacingPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(PlacingCommand command) {
        return switch (command) {
            case StartPlacing _, ShowPlaces _ -> Permission.LEAD;
            case ProposeStanding _, ProposeHurdleScore _ -> Permission.TAKE_PART;
        };
    }
}
