package nl.wijkatelier.atelier.parking;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.parking.DropTopic;
import nl.wijkatelier.contract.parking.ParkTopic;
import nl.wijkatelier.contract.parking.ParkingCommand;
import nl.wijkatelier.contract.parking.ReopenTopic;
import nl.wijkatelier.contract.parking.TakeUpTopic;

/** Who may do what with parked topics: all who take part see to them together. */
public final class ParkingPermissions {
    private ParkingPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(ParkingCommand command) {
        return switch (command) {
            case ParkTopic _, TakeUpTopic _, DropTopic _, ReopenTopic _ -> Permission.TAKE_PART;
        };
    }
}
