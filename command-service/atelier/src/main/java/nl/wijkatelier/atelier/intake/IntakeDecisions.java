package nl.wijkatelier.atelier.intake;

import java.time.Instant;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
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

/** What commands about the intake lead to. */
public final class IntakeDecisions {
    private final ConversationDecisions conversation;
    private final EntryDecisions entries;
    private final AttendeeDecisions attendees;
    private final QuotationDecisions quotation;

    public IntakeDecisions(Intake intake, People people, Stakeholders stakeholders) {
        conversation = new ConversationDecisions(intake, people);
        entries = new EntryDecisions(intake);
        attendees = new AttendeeDecisions(intake, stakeholders);
        quotation = new QuotationDecisions(intake);
    }

    /**
     * What a command about the intake leads to.
     *
     * @param at when it happens
     */
    public Decision decide(IntakeCommand command, Instant at) {
        return switch (command) {
            case RecordIntake record -> conversation.record(record, at);
            case RecordIntakeDay record -> conversation.record(record, at);
            case RecordIntakeHolder record -> conversation.record(record);
            case RecordIntakeGuest record -> conversation.record(record);
            case DescribeOccasion describe -> conversation.describe(describe);
            case DescribeStartingPoint describe -> conversation.describe(describe);
            case AddIntakeEntry add -> entries.add(add);
            case RewordIntakeEntry reword -> entries.reword(reword);
            case MoveIntakeEntry move -> entries.move(move);
            case WithdrawIntakeEntry withdraw -> entries.withdraw(withdraw);
            case RequireAttendee require -> attendees.require(require);
            case DescribeAttendee describe -> attendees.describe(describe);
            case DismissAttendee dismiss -> attendees.dismiss(dismiss);
            case WeighComponent weigh -> quotation.weigh(weigh);
            case DropComponent drop -> quotation.drop(drop);
            case TakeUpComponent takeUp -> quotation.takeUp(takeUp);
            case FixTariff fix -> quotation.fix(fix);
        };
    }
}
