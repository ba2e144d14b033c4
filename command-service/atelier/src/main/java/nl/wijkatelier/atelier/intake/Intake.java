package nl.wijkatelier.atelier.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.intake.AttendeeDescribed;
import nl.wijkatelier.contract.intake.AttendeeDismissed;
import nl.wijkatelier.contract.intake.AttendeeId;
import nl.wijkatelier.contract.intake.AttendeeRequired;
import nl.wijkatelier.contract.intake.ComponentDropped;
import nl.wijkatelier.contract.intake.ComponentTakenUp;
import nl.wijkatelier.contract.intake.ComponentWeighed;
import nl.wijkatelier.contract.intake.EntryId;
import nl.wijkatelier.contract.intake.IntakeEntryAdded;
import nl.wijkatelier.contract.intake.IntakeEntryMoved;
import nl.wijkatelier.contract.intake.IntakeEntryReworded;
import nl.wijkatelier.contract.intake.IntakeEntryWithdrawn;
import nl.wijkatelier.contract.intake.IntakeEvent;
import nl.wijkatelier.contract.intake.IntakeRecorded;
import nl.wijkatelier.contract.intake.OccasionDescribed;
import nl.wijkatelier.contract.intake.StartingPointDescribed;
import nl.wijkatelier.contract.intake.Tariff;
import nl.wijkatelier.contract.intake.TariffFixed;
import nl.wijkatelier.contract.intake.Weights;
import org.jspecify.annotations.Nullable;

/** What the atelier is for, who belongs there, how its components are weighed and at which rates. */
public final class Intake {
    private final Entries entries;
    private final Map<AttendeeId, Attendee> attendees = new LinkedHashMap<>();
    private final Map<Component, Weight> weights = new EnumMap<>(Component.class);
    private Conversation conversation;
    private @Nullable Tariff tariff;

    private Intake(IntakeSnapshot snapshot) {
        conversation = snapshot.conversation();
        entries = new Entries(snapshot.entries());
        snapshot.attendees().forEach(this::put);
        snapshot.weights().forEach(this::put);
        tariff = snapshot.tariff();
    }

    /** The intake of a snapshot. */
    public static Intake restore(IntakeSnapshot snapshot) {
        return new Intake(snapshot);
    }

    /** A copy of the state. */
    public IntakeSnapshot snapshot() {
        return new IntakeSnapshot(
                conversation,
                entries.snapshot(),
                List.copyOf(attendees.values()),
                List.copyOf(weights.values()),
                tariff);
    }

    /** Whether an entry stands. */
    public boolean has(EntryId id) {
        var entry = entries.find(id);
        return entry != null && !entry.withdrawn();
    }

    Conversation conversation() {
        return conversation;
    }

    Entries entries() {
        return entries;
    }

    @Nullable Tariff tariff() {
        return tariff;
    }

    /** The attendee, also when it was dismissed, or null. */
    @Nullable Attendee attendee(AttendeeId id) {
        return attendees.get(id);
    }

    boolean speaksForOthers(AttendeeId id) {
        return attendees.values().stream().anyMatch(attendee -> id.equals(attendee.representedBy()));
    }

    Weight weight(Component component) {
        return weights.getOrDefault(component, Weight.unknown(component));
    }

    /** The weights of the components that take part, in their order; those that were not weighed yet are among them. */
    public List<Weight> takingPart() {
        return Weights.COMPONENTS.stream()
                .map(this::weight)
                .filter(weight -> weight.droppedFor() == null)
                .toList();
    }

    boolean isOnlyOneThatTakesPart(Component component) {
        return takingPart().stream().map(Weight::component).allMatch(component::equals);
    }

    /** Follows what happened. */
    public void evolve(IntakeEvent event) {
        switch (event) {
            case IntakeRecorded e -> conversation = conversation.held(e.heldOn(), e.heldBy(), e.heldWith());
            case OccasionDescribed e -> conversation = conversation.about(e.occasion());
            case StartingPointDescribed e -> conversation = conversation.startingFrom(e.startingPoint());
            case IntakeEntryAdded e -> entries.add(e);
            case IntakeEntryReworded e -> entries.change(e.entryId(), entry -> entry.reworded(e.text()));
            case IntakeEntryMoved e -> entries.move(e);
            case IntakeEntryWithdrawn e -> entries.change(e.entryId(), Entry::gone);
            case AttendeeRequired e -> put(Attendee.required(e));
            case AttendeeDescribed e -> put(Attendee.described(e));
            case AttendeeDismissed e -> attendees.computeIfPresent(e.attendeeId(), (_, attendee) -> attendee.gone());
            case ComponentWeighed e -> put(weight(e.component()).weighed(e.quarters()));
            case ComponentDropped e -> put(weight(e.component()).dropped(e.reason()));
            case ComponentTakenUp e -> put(weight(e.component()).takenUp());
            case TariffFixed e -> tariff = e.tariff();
        }
    }

    private void put(Attendee attendee) {
        attendees.put(attendee.attendeeId(), attendee);
    }

    private void put(Weight weight) {
        weights.put(weight.component(), weight);
    }
}
