package nl.wijkatelier.query.report.chapter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.comment.Reaction;
import nl.wijkatelier.query.report.wording.Terms;

/** How many reactions of each sort notes got. */
final class Reactions {
    static final Terms SORT = Terms.of(
            "AGREE", "Eens", "Agree",
            "CONCERN", "Zorg", "Concern",
            "QUESTION", "Vraag", "Question",
            "IDEA", "Idee", "Idea",
            "KNOWLEDGE", "Weet meer", "Knows more");

    private final Material material;
    private final Map<String, Map<Reaction, Integer>> byNote = new HashMap<>();

    private Reactions(Material material) {
        this.material = material;
        for (var reaction : material.all(ItemKind.REACTION)) {
            byNote.computeIfAbsent(reaction.given("note"), note -> new EnumMap<>(Reaction.class))
                    .merge(Reaction.valueOf(reaction.given("reaction")), 1, Integer::sum);
        }
    }

    static Reactions of(Material material) {
        return new Reactions(material);
    }

    /** What a note got, in words: those that there are, in the order of their sorts; empty for none. */
    String on(Entry note) {
        var counts = byNote.getOrDefault(note.id(), Map.of());
        return Arrays.stream(Reaction.values())
                .filter(counts::containsKey)
                .map(sort -> material.say(SORT.of(sort.name())) + ": " + counts.get(sort))
                .collect(Collectors.joining("; "));
    }
}
