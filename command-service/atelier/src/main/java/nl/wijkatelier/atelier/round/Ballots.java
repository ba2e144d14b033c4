package nl.wijkatelier.atelier.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.VoteId;

/** Who gave how many dots to what, in the votes that are open. */
final class Ballots {
    private record Ballot(VoteId voteId, ParticipantId participantId) {}

    private final Map<Ballot, Map<NoteId, Integer>> dots = new LinkedHashMap<>();

    int on(NoteId note, VoteId vote, ParticipantId participant) {
        return ballot(vote, participant).getOrDefault(note, 0);
    }

    int spent(VoteId vote, ParticipantId participant) {
        return ballot(vote, participant).values().stream().mapToInt(Integer::intValue).sum();
    }

    void add(VoteId vote, ParticipantId participant, NoteId note, int count) {
        dots.computeIfAbsent(new Ballot(vote, participant), _ -> new LinkedHashMap<>())
                .merge(note, count, (before, more) -> before + more == 0 ? null : before + more);
    }

    void forget(VoteId vote) {
        dots.keySet().removeIf(ballot -> ballot.voteId().equals(vote));
    }

    List<Dots> all() {
        return dots.entrySet().stream()
                .flatMap(ballot -> ballot.getValue().entrySet().stream()
                        .map(note -> new Dots(
                                ballot.getKey().voteId(),
                                ballot.getKey().participantId(),
                                note.getKey(),
                                note.getValue())))
                .toList();
    }

    private Map<NoteId, Integer> ballot(VoteId vote, ParticipantId participant) {
        return dots.getOrDefault(new Ballot(vote, participant), Map.of());
    }
}
