package nl.wijkatelier.standalone.example;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.people.ParticipantId;

/** Dots dealt to voters: whoever gave fewest goes first, so that all spend about as many. */
final class DealtDots {
    private final List<ParticipantId> voters;
    private final Map<ParticipantId, Integer> given = new HashMap<>();

    DealtDots(List<ParticipantId> voters) {
        this.voters = voters;
    }

    /** As many different voters for a note, none of them its author. */
    List<ParticipantId> on(ParticipantId author, int dots) {
        var chosen = voters.stream()
                .filter(voter -> !voter.equals(author))
                .sorted(Comparator.comparing(voter -> given.getOrDefault(voter, 0)))
                .limit(dots)
                .toList();
        chosen.forEach(voter -> given.merge(voter, 1, Integer::sum));
        return chosen;
    }
}
