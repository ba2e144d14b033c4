package nl.wijkatelier.atelier.turn;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.turn.FinishTurnRound;
import nl.wijkatelier.contract.turn.StartTurnRound;
import nl.wijkatelier.contract.turn.TakeTurn;
import nl.wijkatelier.contract.turn.TurnCommand;
import nl.wijkatelier.contract.turn.TurnRoundFinished;
import nl.wijkatelier.contract.turn.TurnRoundId;
import nl.wijkatelier.contract.turn.TurnRoundIsOver;
import nl.wijkatelier.contract.turn.TurnRoundIsRunning;
import nl.wijkatelier.contract.turn.TurnRoundStarted;
import nl.wijkatelier.contract.turn.TurnTaken;
import org.jspecify.annotations.Nullable;

/** What commands about rounds of turns lead to. */
public final class TurnDecisions {
    private final TurnRounds rounds;
    private final People people;

    public TurnDecisions(TurnRounds rounds, People people) {
        this.rounds = rounds;
        this.people = people;
    }

    /** What a command about a round of turns leads to. */
    public Decision decide(TurnCommand command, ParticipantId actor, @Nullable Role role) {
        return switch (command) {
            case StartTurnRound start -> start(start);
            case TakeTurn take -> take(take, actor, role);
            case FinishTurnRound finish ->
                running(finish.roundId(), round -> Decision.of(new TurnRoundFinished(round.roundId())));
        };
    }

    private Decision start(StartTurnRound start) {
        if (rounds.round(start.roundId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.TURN_ROUND, start.roundId().value()));
        }
        var running = rounds.running();
        if (running != null) {
            return Decision.refused(new TurnRoundIsRunning(running.roundId()));
        }
        return start.order().stream()
                .filter(participant -> !people.takesPart(participant))
                .findFirst()
                .map(TurnDecisions::unknown)
                .orElseGet(() -> Decision.of(new TurnRoundStarted(start.roundId(), start.question(), start.order())));
    }

    private Decision take(TakeTurn take, ParticipantId actor, @Nullable Role role) {
        return running(take.roundId(), round -> {
            if (role != null && role != Role.FACILITATOR && !take.participantId().equals(actor)) {
                return Decision.refused(new NotAllowed(role, "TakeTurn"));
            }
            // Who came in after the round began has a turn too.
            if (!people.takesPart(take.participantId())) {
                return unknown(take.participantId());
            }
            var taken = new TurnTaken(take.roundId(), take.participantId(), take.said());
            return taken.equals(round.of(take.participantId())) ? Decision.unchanged() : Decision.of(taken);
        });
    }

    private Decision running(TurnRoundId id, Function<TurnRound, Decision> decision) {
        var round = rounds.round(id);
        if (round == null) {
            return Decision.refused(new ItemUnknown(ItemKind.TURN_ROUND, id.value()));
        }
        return round.over() ? Decision.refused(new TurnRoundIsOver(id)) : decision.apply(round);
    }

    private static Decision unknown(ParticipantId participant) {
        return Decision.refused(new ItemUnknown(ItemKind.PARTICIPANT, participant.value()));
    }
}
