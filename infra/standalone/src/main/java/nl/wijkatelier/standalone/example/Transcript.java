package nl.wijkatelier.standalone.example;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.ParticipantId;

/** Collects what happened, feature by feature, and tells it in the order of the moments. */
final class Transcript {
    private final List<ImportedAction> actions = new ArrayList<>();

    void add(ParticipantId by, Instant at, AtelierCommand command) {
        actions.add(new ImportedAction(by, at, command));
    }

    /** By moment; what happened at the same moment keeps the order in which it was told. */
    List<ImportedAction> inOrder() {
        return actions.stream().sorted(Comparator.comparing(ImportedAction::at)).toList();
    }
}
