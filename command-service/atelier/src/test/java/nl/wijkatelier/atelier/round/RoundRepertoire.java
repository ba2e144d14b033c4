package nl.wijkatelier.atelier.round;

import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.N1;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.TakeBackDot;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.round.WidenCircle;

/** What can be done with rounds. */
public final class RoundRepertoire implements Repertoire {
    private static final RoundId R1 = new RoundId("r1");
    private static final VoteId V1 = new VoteId("v1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new CastDot(V1, N1),
                new TakeBackDot(V1, N1));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new StartWritingRound(R1, BOARD, CONCERNS),
                new WidenCircle(R1, Circle.PAIR),
                new RevealRound(R1, true),
                new OpenDotVote(V1, BOARD, 3, 2),
                new CloseDotVote(V1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new StartWritingRound(chance.round(), chance.board(), chance.title()),
                () -> new WidenCircle(chance.round(), chance.one(List.of(Circle.values()))),
                () -> new RevealRound(chance.round(), chance.flag()),
                () -> new OpenDotVote(vote(chance), chance.board(), 5, 2),
                () -> new CastDot(vote(chance), chance.note()),
                () -> new TakeBackDot(vote(chance), chance.note()),
                () -> new CloseDotVote(vote(chance)));
    }

    private static VoteId vote(Chance chance) {
        return new VoteId("v" + chance.number(4));
    }
}
