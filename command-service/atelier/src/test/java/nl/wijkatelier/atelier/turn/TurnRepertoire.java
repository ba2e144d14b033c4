package nl.wijkatelier.atelier.turn;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.turn.FinishTurnRound;
import nl.wijkatelier.contract.turn.StartTurnRound;
import nl.wijkatelier.contract.turn.TakeTurn;
import nl.wijkatelier.contract.turn.TurnRoundId;

/** What can be done in rounds of turns. */
public final class TurnRepertoire implements Repertoire {
    private static final TurnRoundId R1 = new TurnRoundId("tr1");
    private static final Title QUESTION = new Title("Wat verwacht u van vandaag?");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(new TakeTurn(R1, actor, null));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(new StartTurnRound(R1, QUESTION, List.of(actor)), new FinishTurnRound(R1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new StartTurnRound(round(chance), QUESTION, List.of(chance.person())),
                () -> new TakeTurn(round(chance), chance.person(), null),
                () -> new FinishTurnRound(round(chance)));
    }

    private static TurnRoundId round(Chance chance) {
        return new TurnRoundId("tr" + chance.number(5));
    }
}
