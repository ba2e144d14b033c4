package nl.wijkatelier.atelier.lifecycle;

import static nl.wijkatelier.atelier.Example.SOURCES;

import java.util.List;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.atelier.CloseAtelier;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be done with an atelier as a whole. */
public final class LifecycleRepertoire implements Repertoire {
    @Override
    public List<AtelierCommand> forEverybody(ParticipantId actor) {
        return List.of(
                new PlanAtelier(SOURCES, SOURCES, null, null, null));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new OpenAtelier(),
                new CloseAtelier());
    }
}
