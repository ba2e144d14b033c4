package nl.wijkatelier.query.decision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.decision.Dossier.Ground;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.journal.Journal;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.readmodel.Reading;
import nl.wijkatelier.query.visibility.Visibility;
import nl.wijkatelier.query.web.AtelierRead;
import nl.wijkatelier.query.web.ItemView;

/** Puts together what belongs to a decision. */
public final class Dossiers {
    private static final Map<String, ItemKind> KINDS =
            Arrays.stream(ItemKind.values()).collect(Collectors.toUnmodifiableMap(ItemKind::word, Function.identity()));

    private final ReadModels readModels;
    private final Journal journal;

    /** The dossiers of the decisions in the read models. */
    public Dossiers(ReadModels readModels, Journal journal) {
        this.readModels = readModels;
        this.journal = journal;
    }

    Optional<Dossier> of(AtelierRead read, String decisionId) {
        try (var reading = readModels.read()) {
            return reading.items(read.atelier(), ItemKind.DECISION, List.of(decisionId)).stream()
                    .findFirst()
                    .map(decision -> dossier(read, reading, decision));
        }
    }

    private Dossier dossier(AtelierRead read, Reading reading, Item decision) {
        return new Dossier(
                ItemView.of("decisionId", decision, read.audience()).orElseThrow(),
                grounds(read, reading, decision),
                parts(read, reading, decision, ItemKind.DECISION_OPTION, "optionId", "number"),
                parts(read, reading, decision, ItemKind.PROPOSAL, "proposalId", "at"),
                parts(read, reading, decision, ItemKind.CONSENT_ROUND, "roundId", "openedAt"),
                parts(read, reading, decision, ItemKind.POSITION, "positionId", "at"),
                parts(read, reading, decision, ItemKind.OBJECTION, "objectionId", "proposal"),
                parts(read, reading, decision, ItemKind.ACTION, "actionId", "dueAt"),
                journal.at(read.atelier(), read.audience(), reading, reading.trail(read.atelier(), decision.id())));
    }

    private static List<Map<String, Object>> parts(
            AtelierRead read, Reading reading, Item decision, ItemKind kind, String idName, String order) {
        var parts = reading.items(read.atelier(), kind).stream()
                .filter(part -> decision.id().equals(part.text("decision")))
                .sorted(Comparator.comparing((Item part) -> String.valueOf(part.fields().get(order)))
                        .thenComparing(Item::id))
                .toList();
        return ItemView.of(idName, parts, read.audience());
    }

    private static List<Ground> grounds(AtelierRead read, Reading reading, Item decision) {
        return decision.fields().get("grounds") instanceof List<?> grounds
                ? grounds.stream().map(ground -> ground(read, reading, (Map<?, ?>) ground)).toList()
                : List.of();
    }

    private static Ground ground(AtelierRead read, Reading reading, Map<?, ?> ground) {
        var kind = String.valueOf(ground.get("kind"));
        var id = String.valueOf(ground.get("id"));
        var seen = Optional.ofNullable(KINDS.get(kind)).stream()
                .flatMap(known -> reading.items(read.atelier(), known, List.of(id)).stream())
                .flatMap(item -> Visibility.view(item, read.audience()).stream())
                .findFirst();
        return new Ground(kind, id, seen.orElse(Map.of()));
    }
}
