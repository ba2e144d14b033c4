package nl.wijkatelier.atelier.programme;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.round.RoundDecisions;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.round.CircleIsNotWider;
import nl.wijkatelier.contract.round.RoundIsRevealed;
import nl.wijkatelier.contract.round.StartWritingRound;

/** Phases in which people write unseen by others: one writing round, whose circle becomes wider from phase to phase. */
final class WritingPhases {
    private final RoundDecisions rounds;

    WritingPhases(RoundDecisions rounds) {
        this.rounds = rounds;
    }

    /** The round of a phase begins, as that of the phases before ends. */
    Decision begin(Run run, ActivityId began, BoardId board, AgendaPhase phase) {
        return rounds.begin(
                new StartWritingRound(Run.round(began), board, phase.title()),
                phase.visibility().circle(),
                run.hiding().stream().map(Run::round).toList());
    }

    /** The round of the phases before goes on in the circle of the next one, with what was written in it. */
    Decision goOn(Run run, AgendaPhase following) {
        var circle = following.visibility().circle();
        if (circle == null) {
            return Decision.unchanged();
        }
        return run.hiding().stream()
                .map(began -> rounds.goOn(Run.round(began), circle))
                .filter(decision -> !isOfNoRound(decision))
                .findFirst()
                .orElseGet(Decision::unchanged);
    }

    /** Not each activity began a round; and a round that the facilitator widened more stays as wide as it is. */
    private static boolean isOfNoRound(Decision decision) {
        return decision instanceof Decision.Refused(var refusal)
                && (refusal instanceof ItemUnknown
                        || refusal instanceof RoundIsRevealed
                        || refusal instanceof CircleIsNotWider);
    }
}
