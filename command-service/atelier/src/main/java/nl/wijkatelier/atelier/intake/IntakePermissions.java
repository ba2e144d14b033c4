package nl.wijkatelier.atelier.intake;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.intake.AddIntakeEntry;
import nl.wijkatelier.contract.intake.DescribeAttendee;
import nl.wijkatelier.contract.intake.DescribeOccasion;
import nl.wijkatelier.contract.intake.DescribeStartingPoint;
import nl.wijkatelier.contract.intake.DismissAttendee;
import nl.wijkatelier.contract.intake.DropComponent;
import nl.wijkatelier.contract.intake.FixTariff;
import nl.wijkatelier.contract.intake.IntakeCommand;
import nl.wijkatelier.contract.intake.MoveIntakeEntry;
import nl.wijkatelier.contract.intake.RecordIntake;
import nl.wijkatelier.contract.intake.RecordIntakeDay;
import nl.wijkatelier.contract.intake.RecordIntakeGuest;
import nl.wijkatelier.contract.intake.RecordIntakeHolder;
import nl.wijkatelier.contract.intake.RequireAttendee;
import nl.wijkatelier.contract.intake.RewordIntakeEntry;
import nl.wijkatelier.contract.intake.TakeUpComponent;
import nl.wijkatelier.contract.intake.WeighComponent;
import nl.wijkatelier.contract.intake.WithdrawIntakeEntry;

/** Who may do what with the intake: it is the preparation of the atelier, so it is for facilitators. */
public final class IntakePermissions {
    private IntakePermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(IntakeCommand command) {
        return switch (command) {
            case RecordIntake _, RecordIntakeDay _, RecordIntakeHolder _, RecordIntakeGuest _ -> Permission.LEAD;
            case DescribeOccasion _, DescribeStartingPoint _ -> Permission.LEAD;
            case AddIntakeEntry _, RewordIntakeEntry _, MoveIntakeEntry _, WithdrawIntakeEntry _ -> Permission.LEAD;
            case RequireAttendee _, DescribeAttendee _, DismissAttendee _ -> Permission.LEAD;
            case WeighComponent _, DropComponent _, TakeUpComponent _, FixTariff _ -> Permission.LEAD;
        };
    }
}
