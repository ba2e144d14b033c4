package nl.wijkatelier.atelier.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.Today;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.intake.DescribeOccasion;
import nl.wijkatelier.contract.intake.DescribeStartingPoint;
import nl.wijkatelier.contract.intake.IntakeIsFull;
import nl.wijkatelier.contract.intake.IntakeRecorded;
import nl.wijkatelier.contract.intake.OccasionDescribed;
import nl.wijkatelier.contract.intake.RecordIntake;
import nl.wijkatelier.contract.intake.RecordIntakeDay;
import nl.wijkatelier.contract.intake.RecordIntakeGuest;
import nl.wijkatelier.contract.intake.RecordIntakeHolder;
import nl.wijkatelier.contract.intake.StartingPointDescribed;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * When and with whom the intake was held, and what led to it. However little of that is recorded at a time, what is recorded is all that is
 * known then: the rest of it is as it stands here, and not as somebody saw it.
 */
final class ConversationDecisions {
    private final Intake intake;
    private final People people;

    ConversationDecisions(Intake intake, People people) {
        this.intake = intake;
        this.people = people;
    }

    Decision record(RecordIntake record, Instant at) {
        var named = Stream.concat(Stream.ofNullable(record.heldBy()), record.heldWith().stream());
        var objection = objection(named, record.heldOn(), at);
        return objection == null
                ? recorded(known().held(record.heldOn(), record.heldBy(), record.heldWith()))
                : Decision.refused(objection);
    }

    Decision record(RecordIntakeDay record, Instant at) {
        var objection = objection(Stream.of(), record.heldOn(), at);
        return objection == null
                ? recorded(known().held(record.heldOn(), known().heldBy(), known().heldWith()))
                : Decision.refused(objection);
    }

    Decision record(RecordIntakeHolder record) {
        var objection = stranger(Stream.ofNullable(record.heldBy()));
        return objection == null
                ? recorded(known().held(known().heldOn(), record.heldBy(), known().heldWith()))
                : Decision.refused(objection);
    }

    Decision record(RecordIntakeGuest record) {
        var guest = record.participantId();
        var objection = stranger(Stream.of(guest));
        if (objection != null) {
            return Decision.refused(objection);
        }
        var listed = known().heldWith();
        if (listed.contains(guest) == record.there()) {
            return Decision.unchanged();
        }
        if (record.there() && listed.size() >= RecordIntake.MOST_PEOPLE) {
            return Decision.refused(new IntakeIsFull(RecordIntake.MOST_PEOPLE));
        }
        var guests = record.there()
                ? Stream.concat(listed.stream(), Stream.of(guest)).toList()
                : listed.stream().filter(other -> !other.equals(guest)).toList();
        return recorded(known().held(known().heldOn(), known().heldBy(), guests));
    }

    Decision describe(DescribeOccasion describe) {
        return Objects.equals(known().occasion(), describe.occasion())
                ? Decision.unchanged()
                : Decision.of(new OccasionDescribed(describe.occasion()));
    }

    Decision describe(DescribeStartingPoint describe) {
        return Objects.equals(known().startingPoint(), describe.startingPoint())
                ? Decision.unchanged()
                : Decision.of(new StartingPointDescribed(describe.startingPoint()));
    }

    private Decision recorded(Conversation next) {
        return next.equals(known())
                ? Decision.unchanged()
                : Decision.of(new IntakeRecorded(next.heldOn(), next.heldBy(), next.heldWith()));
    }

    private @Nullable Refusal objection(Stream<ParticipantId> named, @Nullable LocalDate heldOn, Instant at) {
        var stranger = stranger(named);
        return stranger == null ? ahead(heldOn, at) : stranger;
    }

    private @Nullable Refusal stranger(Stream<ParticipantId> named) {
        return named.filter(person -> !people.everJoined(person))
                .findFirst()
                .map(person -> new ItemUnknown(ItemKind.PARTICIPANT, person.value()))
                .orElse(null);
    }

    /** A day that was recorded once stays beside another choice, even one ahead. */
    private @Nullable Refusal ahead(@Nullable LocalDate heldOn, Instant at) {
        return heldOn == null || heldOn.equals(known().heldOn())
                ? null
                : Today.at(at).refusal("heldOn", heldOn);
    }

    private Conversation known() {
        return intake.conversation();
    }
}
