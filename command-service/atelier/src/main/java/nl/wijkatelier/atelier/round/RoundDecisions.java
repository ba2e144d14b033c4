package nl.wijkatelier.atelier.round;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundCommand;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.TakeBackDot;

/** What commands about rounds lead to. */
public final class RoundDecisions {
    private final WritingDecisions writing;
    private final VoteDecisions votes;

    public RoundDecisions(Rounds rounds, Boards boards) {
        writing = new WritingDecisions(rounds, boards);
        votes = new VoteDecisions(rounds, boards);
    }

    /** What a command about a round leads to. */
    public Decision decide(RoundCommand command, ParticipantId actor) {
        return switch (command) {
            case StartWritingRound start -> writing.start(start);
            case RevealRound reveal -> writing.reveal(reveal);
            case OpenDotVote open -> votes.open(open);
            case CastDot cast -> votes.cast(cast, actor);
            case TakeBackDot takeBack -> votes.takeBack(takeBack, actor);
            case CloseDotVote close -> votes.close(close);
        };
    }
}
