package nl.wijkatelier.query.report.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of what is left out: where one of them stands again, it is left out there too. A note that was parked is on the parking
 * lot in its own words, and a hurdle is in a blueprint. One word is no text: it is what many others say as well.
 */
public final class KeptTexts {
    private final Set<String> texts = new HashSet<>();

    /** Adds all texts in a value: in lists and parts of it too. */
    public void add(@Nullable Object value) {
        switch (value) {
            case String text when isTelling(text) -> texts.add(text.strip());
            case Map<?, ?> part -> part.values().forEach(this::add);
            case Collection<?> many -> many.forEach(this::add);
            case null, default -> {}
        }
    }

    /** These and others. */
    KeptTexts with(KeptTexts others) {
        var all = new KeptTexts();
        all.texts.addAll(texts);
        all.texts.addAll(others.texts);
        return all;
    }

    /** Whether a text is one of them. */
    public boolean has(String text) {
        return !texts.isEmpty() && texts.contains(text.strip());
    }

    /** Whether something is said in a text, in more than a word. */
    public static boolean isTelling(String text) {
        return text.strip().indexOf(' ') > 0;
    }
}
