package nl.wijkatelier.atelier.undo;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoLast;

/** What can be done with what one did before. */
public final class UndoRepertoire implements Repertoire {
    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new UndoLast(),
                new RedoLast());
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                UndoLast::new,
                UndoLast::new,
                RedoLast::new);
    }
}
