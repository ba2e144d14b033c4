package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.AtelierCommand;

/** The intake of an atelier and the quotation that follows from it (DOMAIN.md §6). */
public sealed interface IntakeCommand extends AtelierCommand permits
        RecordIntake,
        RecordIntakeDay,
        RecordIntakeHolder,
        RecordIntakeGuest,
        DescribeOccasion,
        DescribeStartingPoint,
        AddIntakeEntry,
        RewordIntakeEntry,
        MoveIntakeEntry,
        WithdrawIntakeEntry,
        RequireAttendee,
        DescribeAttendee,
        DismissAttendee,
        WeighComponent,
        DropComponent,
        TakeUpComponent,
        FixTariff {}
