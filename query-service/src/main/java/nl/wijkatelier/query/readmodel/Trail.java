package nl.wijkatelier.query.readmodel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.ItemStep;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Remembers at which revisions something happened to a decision. */
final class Trail {
    private Trail() {}

    static Stream<Document> of(AtelierId atelier, long revision, List<ItemStep> steps) {
        return steps.stream()
                .map(Trail::decision)
                .filter(Objects::nonNull)
                .distinct()
                .map(decision -> new Document("_id", "%s/%s/%012d".formatted(atelier, decision, revision))
                        .append("atelier", atelier.value())
                        .append("decision", decision)
                        .append("revision", revision));
    }

    private static @Nullable String decision(ItemStep step) {
        return switch (step.kind()) {
            case DECISION -> step.id();
            case ACTION, DECISION_OPTION, PROPOSAL, CONSENT_ROUND, POSITION, OBJECTION -> of(step);
            default -> null;
        };
    }

    private static @Nullable String of(ItemStep step) {
        return step.after() == null ? null : step.after().text("decision");
    }
}
