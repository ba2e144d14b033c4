package nl.wijkatelier.atelier.tablegroup;

import java.util.List;
import java.util.function.Predicate;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;

/** Who is there to be divided into groups: those who take part as participants, and were not recorded to be absent today. */
public final class Present {
    private final People people;
    private final Predicate<ParticipantId> absent;

    /** Of these people, but those who are absent. */
    public Present(People people, Predicate<ParticipantId> absent) {
        this.people = people;
        this.absent = absent;
    }

    /** The participants who are there, in the order in which they joined. */
    public List<ParticipantId> participants() {
        return people.withASay().stream().filter(this::isParticipant).toList();
    }

    /** The facilitators, in the order in which they joined. */
    public List<ParticipantId> facilitators() {
        return people.withASay().stream().filter(this::isFacilitator).toList();
    }

    /** Whether somebody is there and takes part as a participant. */
    public boolean isParticipant(ParticipantId who) {
        return people.roleOf(who) == Role.PARTICIPANT && isThere(who);
    }

    /** Whether somebody leads. */
    public boolean isFacilitator(ParticipantId who) {
        return people.roleOf(who) == Role.FACILITATOR;
    }

    /** The role of somebody who takes part; null for who does not. */
    public @Nullable Role roleOf(ParticipantId who) {
        return people.roleOf(who);
    }

    /** Whether somebody takes part and was not recorded to be absent. */
    public boolean isThere(ParticipantId who) {
        return people.takesPart(who) && !absent.test(who);
    }
}
