package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Private writing rounds and dot votes. */
final class RoundDeeds implements RandomDeeds {
    private final Chance chance;
    private int round;
    private int vote;

    RoundDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        Supplier<Map<String, ?>> dot = () ->
                command(chance.onceIn(4) ? "TakeBackDot" : "CastDot", "voteId", "v" + vote, "noteId", chance.note());
        return List.of(dot, dot);
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        Supplier<Map<String, ?>> reveal = () -> command("RevealRound", "roundId", "r" + round, "anonymous", chance.flag());
        return List.of(
                () -> command("StartWritingRound", "roundId", "r" + ++round, "boardId", "b1", "question", "Wat nu?"),
                reveal, reveal,
                () -> command("WidenCircle", "roundId", "r" + round, "circle", chance.one(List.of("PAIR", "QUAD", "TABLE"))),
                () -> command("OpenDotVote", "voteId", "v" + ++vote, "boardId", "b1", "budget", 5, "perNote", 2),
                () -> command("CloseDotVote", "voteId", "v" + vote));
    }
}
