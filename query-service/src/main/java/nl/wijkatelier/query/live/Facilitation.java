package nl.wijkatelier.query.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.live.ClientMessage.Hand;
import nl.wijkatelier.query.live.ClientMessage.InTheRoom;
import nl.wijkatelier.query.live.ClientMessage.Lead;
import nl.wijkatelier.query.live.ClientMessage.Look;
import nl.wijkatelier.query.live.ClientMessage.Lower;
import org.jspecify.annotations.Nullable;

/**
 * What goes on in the room and is kept nowhere: whose hands are up, where everybody is asked to look, and whom they follow.
 * It ends with the connection of who it is of. Used by the hub's thread.
 */
final class Facilitation {
    private static final int LOOKS_PER_SECOND = 1;
    private static final int MOST_LOOKS_AT_ONCE = 3;

    private final Function<ParticipantId, Optional<String>> roles;
    private final MessageRate looks;
    private final Set<LiveSession> sessions = new LinkedHashSet<>();
    private final Set<ParticipantId> up = new LinkedHashSet<>();
    private final Standing hands = new Standing(FacilitationJson.hands(List.of()));
    private final Standing lead = new Standing(FacilitationJson.nobodyLeads());
    private @Nullable LiveSession leader;

    /**
     * A room in which nothing goes on yet.
     *
     * @param roles the role that somebody has now, if they take part
     * @param now in nanoseconds, as the times that are given later
     */
    Facilitation(Function<ParticipantId, Optional<String>> roles, long now) {
        this.roles = roles;
        this.looks = new MessageRate(LOOKS_PER_SECOND, MOST_LOOKS_AT_ONCE, now);
    }

    /** Somebody comes in, and is to hear what goes on. */
    void enter(LiveSession session) {
        sessions.add(session);
        if (!up.isEmpty()) {
            hands.tell(session);
        }
        if (leader != null) {
            lead.tell(session);
        }
    }

    /** A window was closed. Who has no other window left has no hand up. */
    void leave(LiveSession session) {
        sessions.remove(session);
        hands.forget(session);
        lead.forget(session);
        if (session == leader) {
            stopLeading();
        }
        var who = session.participant();
        if (sessions.stream().noneMatch(other -> other.participant().equals(who)) && up.remove(who)) {
            showHands();
        }
    }

    /** Somebody says something to the room; what is not theirs to say is answered with a problem. */
    void hear(LiveSession from, InTheRoom message, long now) {
        if (!sessions.contains(from)) {
            return;
        }
        switch (message) {
            case Hand hand -> hand(from, hand.up());
            case Lower lower -> asFacilitator(from, () -> lower(lower.who()));
            case Lead leading -> asFacilitator(from, () -> lead(from, leading.at()));
            case Look look -> asFacilitator(from, () -> look(from, look.at(), now));
        }
    }

    /** Somebody may have another role: what is no longer theirs ends. */
    void itemsChanged(List<ItemStep> steps) {
        if (steps.stream().anyMatch(step -> step.kind() == ItemKind.PARTICIPANT)) {
            endWhatIsNoLongerTheirs();
        }
    }

    private void endWhatIsNoLongerTheirs() {
        if (up.removeIf(who -> !has(who, Role.PARTICIPANT))) {
            showHands();
        }
        if (leader != null && !has(leader.participant(), Role.FACILITATOR)) {
            stopLeading();
        }
    }

    boolean isPending() {
        return hands.isPending() || lead.isPending();
    }

    /** Tells what changed; returns how many bytes that took. */
    long flush() {
        return hands.flush() + lead.flush();
    }

    private void hand(LiveSession from, boolean raised) {
        var who = from.participant();
        if (!has(who, Role.PARTICIPANT)) {
            from.reply(Frames.problem("not-allowed", "Only participants raise a hand"));
        } else if (raised ? up.add(who) : up.remove(who)) {
            showHands();
        }
    }

    private void lower(@Nullable ParticipantId who) {
        if (who == null ? up.removeIf(any -> true) : up.remove(who)) {
            showHands();
        }
    }

    private void lead(LiveSession from, @Nullable Spot at) {
        if (at != null) {
            leader = from;
            var others = sessions.stream().filter(other -> other != from).toList();
            lead.becomes(FacilitationJson.leader(from.participant(), at), others);
        } else if (from == leader) {
            stopLeading();
        }
    }

    private void stopLeading() {
        leader = null;
        lead.becomes(FacilitationJson.nobodyLeads(), sessions);
    }

    private void look(LiveSession from, Spot at, long now) {
        if (!looks.admits(now)) {
            from.reply(Frames.problem("too-often", "Wait a second before asking everybody to look again"));
            return;
        }
        var frame = Frame.of(FacilitationJson.lookHere(from.participant(), at));
        sessions.stream().filter(other -> other != from).forEach(other -> other.send(frame));
    }

    private void showHands() {
        hands.becomes(FacilitationJson.hands(up), sessions);
    }

    private void asFacilitator(LiveSession from, Runnable deed) {
        if (has(from.participant(), Role.FACILITATOR)) {
            deed.run();
        } else {
            from.reply(Frames.problem("not-allowed", "Only a facilitator may do this"));
        }
    }

    private boolean has(ParticipantId who, Role role) {
        return roles.apply(who).filter(role.name()::equals).isPresent();
    }
}
