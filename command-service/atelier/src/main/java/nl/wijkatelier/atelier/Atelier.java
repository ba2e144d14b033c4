package nl.wijkatelier.atelier;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;

/**
 * One atelier as the write side knows it: what its decisions need, and no more. For one thread at a time.
 *
 * <p>{@code decide} reads and {@code evolve} writes; both hand over to the features. Neither knows a clock: whatever
 * comes from outside comes in with the command.
 */
public final class Atelier {
    private final AtelierState state;
    private final Gate gate;
    private final FeatureDecisions features;

    private Atelier(AtelierSnapshot snapshot) {
        state = AtelierState.restore(snapshot);
        gate = new Gate(state.people);
        features = new FeatureDecisions(state);
    }

    /** An atelier of which nothing is known yet; its first command plans it. */
    public static Atelier unplanned(AtelierId id) {
        return restore(AtelierSnapshot.unplanned(id));
    }

    /** The atelier of a snapshot. */
    public static Atelier restore(AtelierSnapshot snapshot) {
        return new Atelier(snapshot);
    }

    /** The state at this revision; a copy, so that it can be written while the atelier goes on. */
    public AtelierSnapshot snapshot() {
        return state.snapshot();
    }

    /** Another in the same state, to try something on: what happens to the one does not happen to the other. */
    public Atelier copy() {
        return restore(snapshot());
    }

    /** The number of events so far. */
    public long revision() {
        return state.revision();
    }

    /** The role that somebody has now; empty for who does not take part, or not any more. */
    public Optional<Role> roleOf(ParticipantId participant) {
        return Optional.ofNullable(state.people.roleOf(participant));
    }

    /**
     * The blueprint of the atelier as it is at this revision; it may carry nothing.
     *
     * @param namesSomebody whether a text has a name that is not to be handed on: names are in no event, so this atelier knows none
     */
    public Blueprint drawUp(Title title, Predicate<String> namesSomebody) {
        return drawUp(title, namesSomebody, this);
    }

    /**
     * The same, without what is marked as not for everybody in this atelier as it is at a later revision: it is the last mark that
     * counts.
     */
    public Blueprint drawUp(Title title, Predicate<String> namesSomebody, Atelier present) {
        return state.drawUp(title, namesSomebody, present.state.marks::keepInside);
    }

    /** The rounds at this revision in which something is, for now, somebody's own. */
    public List<OpenRound> undisclosed() {
        return state.undisclosed().toList();
    }

    /** The events that end what goes on at this revision: as their own commands would, the innermost first. */
    public List<AtelierEvent> stops() {
        return state.stops().toList();
    }

    /** Those who take part. */
    public List<ParticipantId> participants() {
        return state.people.takingPart();
    }

    /** What a command leads to. Changes nothing. */
    public Decision decide(Occurrence occurrence) {
        requireOwn(occurrence.atelier());
        var refusal = gate.refusal(occurrence, state.lifecycle.phase());
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        var decision = unlessUnread(occurrence, features.decide(
                occurrence.command(), occurrence.actor(), occurrence.happenedAt(), gate.roleOfActor(occurrence)));
        return decision instanceof Decision.Accepted planned
                        && occurrence.command() instanceof PlanAtelier plan
                        && (plan.inheritance() != null || plan.scanModel() != null)
                ? new Succession(occurrence).decide(planned, plan)
                : decision;
    }

    /** What others wrote meanwhile is not replaced by who had not seen it. */
    private Decision unlessUnread(Occurrence occurrence, Decision decision) {
        if (occurrence.seen() == null || !(decision instanceof Decision.Accepted accepted)) {
            return decision;
        }
        var refusal = state.passages.refusal(accepted.events(), occurrence.actor(), occurrence.seen());
        return refusal == null ? decision : Decision.refused(refusal);
    }

    /** Follows what happened; the only way in which the state changes. */
    public void evolve(RecordedEvent recorded) {
        requireOwn(recorded.atelier());
        if (recorded.revision() != revision() + 1) {
            throw new IllegalArgumentException(
                    "atelier " + state.id + " is at revision " + revision() + ", not just before " + recorded.revision());
        }
        state.evolve(recorded);
    }

    private void requireOwn(AtelierId atelier) {
        if (!atelier.equals(state.id)) {
            throw new IllegalArgumentException("this is atelier " + state.id + ", not " + atelier);
        }
    }
}

