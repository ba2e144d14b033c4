package nl.wijkatelier.atelier.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CircleGroup;

/**
 * The circle of a writing round, in which new notes are shared, and earlier ones where people knew of it when they wrote them.
 *
 * @param circle which
 * @param groups who see each other's notes
 */
public record SharedCircle(Circle circle, List<CircleGroup> groups) {
    /** With whom a new note of somebody is shared. */
    Sharing of(ParticipantId author) {
        var others = groups.stream()
                .filter(group -> sharesWith(group, author))
                .flatMap(group -> group.members().stream())
                .filter(who -> !who.equals(author))
                .toList();
        return new Sharing(circle, others);
    }

    /** Whether what somebody writes is seen by a group. */
    boolean sharesWith(CircleGroup group, ParticipantId author) {
        return circle == Circle.FACILITATOR || group.members().contains(author);
    }

    /** Whether somebody is in one of the groups. */
    public boolean holds(ParticipantId participant) {
        return groups.stream().anyMatch(group -> group.members().contains(participant));
    }

    /** The same with one more in a group; a group of their own when there is none with that number. */
    public SharedCircle joined(int group, ParticipantId participant) {
        var more = new ArrayList<>(groups);
        if (group == more.size()) {
            more.add(new CircleGroup(List.of()));
        }
        more.set(group, new CircleGroup(
                Stream.concat(more.get(group).members().stream(), Stream.of(participant)).toList()));
        return new SharedCircle(circle, List.copyOf(more));
    }
}
