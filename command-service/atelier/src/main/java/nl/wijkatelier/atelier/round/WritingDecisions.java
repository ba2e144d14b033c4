package nl.wijkatelier.atelier.round;

import java.util.List;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.board.Boards;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.RoundIsRevealed;
import nl.wijkatelier.contract.round.RoundRevealed;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.WritingRoundIsRunning;
import nl.wijkatelier.contract.round.WritingRoundStarted;

/** Private writing rounds: started and revealed. */
final class WritingDecisions {
    private final Rounds rounds;
    private final Boards boards;

    WritingDecisions(Rounds rounds, Boards boards) {
        this.rounds = rounds;
        this.boards = boards;
    }

    Decision start(StartWritingRound start) {
        return follow(List.of(), start);
    }

    /** A round that begins as one of others ends, which is still running before that has happened. */
    Decision follow(List<RoundId> ending, StartWritingRound start) {
        var board = boards.board(start.boardId());
        if (board == null) {
            return Decision.refused(new ItemUnknown(ItemKind.BOARD, start.boardId().value()));
        }
        if (rounds.writing(start.roundId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.ROUND, start.roundId().value()));
        }
        return board.writingRound() == null || ending.contains(board.writingRound())
                ? Decision.of(new WritingRoundStarted(start.roundId(), start.boardId(), start.question()))
                : Decision.refused(new WritingRoundIsRunning(board.writingRound()));
    }

    Decision reveal(RevealRound reveal) {
        var round = rounds.writing(reveal.roundId());
        if (round == null) {
            return Decision.refused(new ItemUnknown(ItemKind.ROUND, reveal.roundId().value()));
        }
        return round.revealed()
                ? Decision.refused(new RoundIsRevealed(round.roundId()))
                : Decision.of(new RoundRevealed(round.roundId(), reveal.anonymous()));
    }
}
