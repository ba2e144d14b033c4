package nl.wijkatelier.atelier.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.Today;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.DayIsToCome;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.intake.AddIntakeEntry;
import nl.wijkatelier.contract.intake.DescribeAttendee;
import nl.wijkatelier.contract.intake.DescribeOccasion;
import nl.wijkatelier.contract.intake.DescribeStartingPoint;
import nl.wijkatelier.contract.intake.DismissAttendee;
import nl.wijkatelier.contract.intake.DropComponent;
import nl.wijkatelier.contract.intake.FixTariff;
import nl.wijkatelier.contract.intake.IntakeCommand;
import nl.wijkatelier.contract.intake.IntakeRecorded;
import nl.wijkatelier.contract.intake.MoveIntakeEntry;
import nl.wijkatelier.contract.intake.OccasionDescribed;
import nl.wijkatelier.contract.intake.RecordIntake;
import nl.wijkatelier.contract.intake.RequireAttendee;
import nl.wijkatelier.contract.intake.RewordIntakeEntry;
import nl.wijkatelier.contract.intake.StartingPointDescribed;
import nl.wijkatelier.contract.intake.TakeUpComponent;
import nl.wijkatelier.contract.intake.WeighComponent;
import nl.wijkatelier.contract.intake.WithdrawIntakeEntry;
import org.jspecify.annotations.Nullable;

/** What commands about the intake lead to. */
public final class IntakeDecisions {
    private final Intake intake;
    private final People people;
    private final EntryDecisions entries;
    private final AttendeeDecisions attendees;
    private final QuotationDecisions quotation;

    public IntakeDecisions(Intake intake, People people, Stakeholders stakeholders) {
        this.intake = intake;
        this.people = people;
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
            case RecordIntake record -> record(record, at);
            case DescribeOccasion describe -> describe(describe);
            case DescribeStartingPoint describe -> describe(describe);
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

    private Decision record(RecordIntake record, Instant at) {
        var stranger = Stream.concat(Stream.ofNullable(record.heldBy()), record.heldWith().stream())
                .filter(person -> !people.everJoined(person))
                .findFirst();
        if (stranger.isPresent()) {
            return Decision.refused(new ItemUnknown(ItemKind.PARTICIPANT, stranger.get().value()));
        }
        var ahead = ahead(record.heldOn(), at);
        if (ahead != null) {
            return Decision.refused(ahead);
        }
        var known = intake.conversation();
        return known.held(record.heldOn(), record.heldBy(), record.heldWith()).equals(known)
                ? Decision.unchanged()
                : Decision.of(new IntakeRecorded(record.heldOn(), record.heldBy(), record.heldWith()));
    }

    /** A day that was recorded once stays beside another choice, even one ahead. */
    private @Nullable DayIsToCome ahead(@Nullable LocalDate heldOn, Instant at) {
        return heldOn == null || heldOn.equals(intake.conversation().heldOn())
                ? null
                : Today.at(at).refusal("heldOn", heldOn);
    }

    private Decision describe(DescribeOccasion describe) {
        return Objects.equals(intake.conversation().occasion(), describe.occasion())
                ? Decision.unchanged()
                : Decision.of(new OccasionDescribed(describe.occasion()));
    }

    private Decision describe(DescribeStartingPoint describe) {
        return Objects.equals(intake.conversation().startingPoint(), describe.startingPoint())
                ? Decision.unchanged()
                : Decision.of(new StartingPointDescribed(describe.startingPoint()));
    }
}
