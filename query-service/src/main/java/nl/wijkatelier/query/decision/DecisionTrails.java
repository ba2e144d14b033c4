package nl.wijkatelier.query.decision;

import java.util.List;
import java.util.Optional;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.journal.Journal;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.readmodel.Reading;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.ItemView;

/** Finds what happened to a decision. */
public final class DecisionTrails {
    private final ReadModels readModels;
    private final Journal journal;

    /** The trails of the decisions in the read models. */
    public DecisionTrails(ReadModels readModels, Journal journal) {
        this.readModels = readModels;
        this.journal = journal;
    }

    Optional<DecisionTrail> of(AtelierRead read, String decisionId) {
        try (var reading = readModels.read()) {
            return reading.items(read.atelier(), ItemKind.DECISION, List.of(decisionId)).stream()
                    .findFirst()
                    .map(decision -> trail(read, reading, decision));
        }
    }

    private DecisionTrail trail(AtelierRead read, Reading reading, Item decision) {
        return new DecisionTrail(
                ItemView.of("decisionId", decision, read.audience()).orElseThrow(),
                journal.at(read.atelier(), read.audience(), reading, reading.trail(read.atelier(), decision.id())));
    }
}
