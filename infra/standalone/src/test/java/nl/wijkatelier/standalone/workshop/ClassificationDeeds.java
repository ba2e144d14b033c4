package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Notes that are marked for some readers, also while they are private, and unmarked. */
final class ClassificationDeeds implements RandomDeeds {
    private static final List<String> MARKS = List.of("PUBLIC", "INTERNAL", "CONFIDENTIAL");

    private final Chance chance;

    ClassificationDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of();
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(
                () -> command("ClassifyItem", "kind", "note", "itemId", chance.note(), "confidentiality", chance.one(MARKS)),
                () -> command("WithdrawClassification", "kind", "note", "itemId", chance.note()));
    }
}
