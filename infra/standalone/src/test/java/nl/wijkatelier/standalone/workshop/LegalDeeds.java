package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A checklist of which versions follow each other, and items that are judged. */
final class LegalDeeds implements RandomDeeds {
    private static final List<String> ITEMS = List.of("lot", "term", "tariff");
    private static final List<String> STATES = List.of("APPLIES", "DOES_NOT_APPLY", "TO_BE_CONFIRMED_BY_JURIST", "NOT_LOOKED_AT");

    private final Chance chance;

    LegalDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(this::judge);
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(this::adopt);
    }

    private Map<String, ?> judge() {
        return command("JudgeLegalItem", "itemId", chance.one(ITEMS), "state", chance.one(STATES), "note", chance.text());
    }

    private Map<String, ?> adopt() {
        var items = ITEMS.subList(chance.below(ITEMS.size()), ITEMS.size()).stream().map(this::item).toList();
        return command(
                "AdoptLegalChecklist", "checklist",
                Map.of("checklist", "Lijst", "version", chance.text(), "validOn", "2026-11-22", "items", items));
    }

    private Map<String, String> item(String id) {
        var text = chance.text();
        return Map.of("itemId", id, "law", text, "question", text, "questionInEnglish", text, "source", "https://example.org");
    }
}
