package nl.wijkatelier.atelier.round;

import java.util.List;

/**
 * The state of the rounds on all boards.
 *
 * @param writing the writing rounds
 * @param votes the dot votes
 * @param dots the dots in open votes
 */
public record RoundSnapshot(List<WritingRound> writing, List<Vote> votes, List<Dots> dots) {
    /** Of an atelier in which nothing of this has happened yet. */
    public static final RoundSnapshot EMPTY = new RoundSnapshot(List.of(), List.of(), List.of());
}
