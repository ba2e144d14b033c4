package nl.wijkatelier.query.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import org.jspecify.annotations.Nullable;

/** What is told of things: their words, whose they are, and some facts. */
final class Telling {
    private static final int LONGEST = 240;
    private static final List<String> NAMES = List.of("title", "name", "text", "question");
    private static final List<String> PEOPLE = List.of("author", "participant", "proposedBy", "plannedBy", "parkedBy", "owner");

    private final Seen seen;

    Telling(Seen seen) {
        this.seen = seen;
    }

    /** What people wrote there. */
    String text(Item item) {
        var text = switch (item.kind()) {
            case NOTE -> item.text("text");
            case VOTE -> named(ItemKind.BOARD, item.text("board"), "title");
            case QUICK_SCAN -> named(ItemKind.NEIGHBOURHOOD, item.id(), "name");
            case POSITION -> item.text("reason");
            case RESOURCE_ROW -> item.text("role");
            case RASCI_PROPOSAL -> item.text("tableName");
            default -> first(item, NAMES);
        };
        return shortened(Objects.requireNonNullElse(text, ""));
    }

    /** Whose it is; a hurdle or an action is everybody's, and an owner there is who does it; what a table proposed is the table's. */
    @Nullable String by(Item item) {
        return switch (item.kind()) {
            case HURDLE, PROCESS_STEP, AGREEMENT, RASCI_PROPOSAL -> null;
            case ACTION -> item.text("plannedBy");
            default -> first(item, PEOPLE);
        };
    }

    /** The facts of an item that make clear what it is. */
    Map<String, Object> facts(Item item) {
        var facts = new LinkedHashMap<String, Object>();
        for (var field : telling(item.kind())) {
            var value = item.fields().get(field);
            if (value != null) {
                facts.put(field, value instanceof String text ? shortened(text) : value);
            }
        }
        switch (item.kind()) {
            case POSITION -> add(facts, "option", named(ItemKind.DECISION_OPTION, item.text("option"), "text"));
            case CONSENT_ROUND -> version(item).ifPresent(version -> facts.put("version", version));
            case RESOURCE_ROW, RASCI_PROPOSAL -> add(facts, "stakeholder", named(ItemKind.STAKEHOLDER, item.text("stakeholder"), "name"));
            case QUICK_SCAN -> add(facts, "version", named(ItemKind.SCAN_MODEL, item.text("model"), "version"));
            case DIRECTING_ROLE -> role(item).ifPresent(role -> {
                facts.put("role", role.get("name"));
                facts.put("roleInEnglish", role.get("nameInEnglish"));
            });
            default -> {}
        }
        return facts;
    }

    /** The facts of a figure: what it is, how much, and where it comes from. */
    Map<String, Object> figure(Key key) {
        var at = key.id().lastIndexOf(':');
        var figure = key.id().substring(at + 1);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("figure", figure);
        seen.find(ItemKind.NEIGHBOURHOOD, key.id().substring(0, at))
                .map(item -> Seen.part(item, "figures").get(figure))
                .ifPresent(known -> ((Map<?, ?>) known).forEach((name, value) -> facts.put(String.valueOf(name), value)));
        return facts;
    }

    private static List<String> telling(ItemKind kind) {
        return switch (kind) {
            case NOTE -> List.of("board", "anonymous", "removed");
            case CLUSTER, ROUND -> List.of("board");
            case VOTE -> List.of("board", "state", "dotsCast");
            case DECISION -> List.of("state", "method", "question", "rationale", "decidedAt", "supersededBecause", "formalOutcome");
            case PROPOSAL -> List.of("version");
            case DECISION_OPTION -> List.of("number", "dropped");
            case CONSENT_ROUND -> List.of("state", "present");
            case POSITION -> List.of("position");
            case OBJECTION -> List.of("state", "valid", "test", "resolution");
            case ACTION -> List.of("state", "dueAt", "doneAt", "withdrawnBecause");
            case AGREEMENT -> List.of("kind", "status", "signedOn");
            case DIRECTING_ROLE -> List.of("titleInEnglish");
            case STEP_PLAN_ITEM -> List.of("titleInEnglish", "state");
            case PARKED_TOPIC -> List.of("state", "droppedBecause", "elsewhere");
            case HURDLE -> List.of("state", "likelihood", "impact", "measure");
            case PROCESS_STEP -> List.of("kind", "from", "until");
            case AGENDA_ITEM -> List.of("kind", "component");
            case MATRIX_CRITERION -> List.of("weight");
            case SCORING_ROUND -> List.of("number", "state", "people");
            case PLACING -> List.of("subject", "state", "people");
            case NEIGHBOURHOOD -> List.of("code");
            case SCAN_MODEL -> List.of("version");
            case QUICK_SCAN -> List.of("verdict", "winner");
            case RASCI_PROPOSAL -> List.of("responsibility");
            case RESOURCE_ROW -> List.of("allQuarters", "totalCents", "coverage");
            default -> List.of();
        };
    }

    private Optional<Map<?, ?>> role(Item phase) {
        return seen.all().stream()
                .filter(item -> item.kind() == ItemKind.ROLE_SCALE)
                .flatMap(scale -> Seen.parts(scale.fields().get("roles")).stream())
                .filter(role -> String.valueOf(role.get("id")).equals(phase.text("role")))
                .<Map<?, ?>>map(role -> role)
                .findFirst();
    }

    private Optional<Object> version(Item round) {
        return Optional.ofNullable(round.text("proposal"))
                .flatMap(id -> seen.find(ItemKind.PROPOSAL, id))
                .map(proposal -> proposal.fields().get("version"));
    }

    private @Nullable String named(ItemKind kind, @Nullable String id, String field) {
        return id == null ? null : seen.find(kind, id).map(item -> item.text(field)).orElse(null);
    }

    private static @Nullable String first(Item item, List<String> fields) {
        return fields.stream()
                .map(item.fields()::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static void add(Map<String, Object> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, shortened(value));
        }
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
