package nl.wijkatelier.atelier.round;

import java.util.List;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.atelier.tablegroup.Present;
import nl.wijkatelier.atelier.tablegroup.TableGroups;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundCommand;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.TakeBackDot;
import nl.wijkatelier.contract.round.WidenCircle;
import org.jspecify.annotations.Nullable;

/** What commands about rounds lead to. */
public final class RoundDecisions {
    private final WritingDecisions writing;
    private final VoteDecisions votes;
    private final CircleDecisions circles;
    private final Arrivals arrivals;

    public RoundDecisions(Rounds rounds, Boards boards, TableGroups tables, Present present) {
        writing = new WritingDecisions(rounds, boards);
        votes = new VoteDecisions(rounds, boards);
        circles = new CircleDecisions(rounds, tables, present);
        arrivals = new Arrivals(circles, present);
    }

    /** What a command about a round leads to. */
    public Decision decide(RoundCommand command, ParticipantId actor) {
        return switch (command) {
            case StartWritingRound start -> writing.start(start);
            case WidenCircle widen -> circles.widen(widen);
            case RevealRound reveal -> writing.reveal(reveal);
            case OpenDotVote open -> votes.open(open);
            case CastDot cast -> votes.cast(cast, actor);
            case TakeBackDot takeBack -> votes.takeBack(takeBack, actor);
            case CloseDotVote close -> votes.close(close);
        };
    }

    /**
     * A writing round that begins in a circle.
     *
     * @param circle which; null for none
     * @param ending rounds of which one may be ended by the same command
     */
    public Decision begin(StartWritingRound start, @Nullable Circle circle, List<RoundId> ending) {
        var begun = writing.follow(ending, start);
        return circle == null ? begun : Decision.all(begun, circles.begun(start.roundId(), circle));
    }

    /** The circle of a round becomes wider, as was said beforehand: what was written in it until now is seen there as well. */
    public Decision goOn(RoundId round, Circle circle) {
        return circles.widenWithEarlier(new WidenCircle(round, circle));
    }

    /** A decision by which people may come in, with their places in the circles in which others write. */
    public Decision withArrivals(Decision decision) {
        return arrivals.added(decision);
    }
}
