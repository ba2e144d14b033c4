package nl.wijkatelier.atelier.origin;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.origin.Outcome;
import nl.wijkatelier.contract.origin.RecordOrigin;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be said about where things came from. */
public final class OriginRepertoire implements Repertoire {
    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(new RecordOrigin(new Outcome(ItemKind.HURDLE, "h1"), List.of(new NoteId("n1"))));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(() -> new RecordOrigin(outcome(chance), chance.flag() ? List.of(chance.note()) : List.of()));
    }

    private static Outcome outcome(Chance chance) {
        return switch (chance.number(3)) {
            case 0 -> new Outcome(ItemKind.HURDLE, "h" + chance.number(6));
            case 1 -> new Outcome(ItemKind.PROCESS_STEP, "s" + chance.number(6));
            default -> new Outcome(ItemKind.ACTION, "a" + chance.number(6));
        };
    }
}
