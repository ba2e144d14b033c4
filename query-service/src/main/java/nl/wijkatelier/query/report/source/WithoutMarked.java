package nl.wijkatelier.query.report.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is left of other items when some are left out: what points at those goes, as a piece of evidence or a ground does, and
 * their texts, where they stand again, say that they were left out.
 */
final class WithoutMarked {
    /** What stands in the place of such a text. */
    static final Text LEFT_OUT =
            new Text("[weggelaten: dit is intern of vertrouwelijk]", "[left out: this is internal or confidential]");

    private final Set<String> ids;
    private final KeptTexts texts;
    private final String instead;

    WithoutMarked(Set<ItemKey> kept, KeptTexts texts, Language language) {
        this.ids = kept.stream().map(ItemKey::id).collect(Collectors.toUnmodifiableSet());
        this.texts = texts;
        this.instead = LEFT_OUT.in(language);
    }

    /** What is left of fields. */
    <T extends @Nullable Object> Map<String, T> fields(Map<String, T> all) {
        if (ids.isEmpty() || !mentionsAny(all)) {
            return all;
        }
        @SuppressWarnings("unchecked") // a text for a text, and of the rest what is in it
        var left = (Map<String, T>) (Map<?, ?>) left(all);
        return left;
    }

    private boolean mentionsAny(@Nullable Object value) {
        return switch (value) {
            case String text -> isKept(text);
            case Map<?, ?> part -> part.keySet().stream().anyMatch(this::mentionsAny) || part.values().stream().anyMatch(this::mentionsAny);
            case Collection<?> many -> many.stream().anyMatch(this::mentionsAny);
            case null, default -> false;
        };
    }

    private boolean isKept(String text) {
        return ids.contains(text) || texts.has(text);
    }

    private Map<Object, @Nullable Object> left(Map<?, ?> all) {
        var left = new LinkedHashMap<Object, @Nullable Object>();
        all.forEach((name, value) -> {
            if (!ids.contains(name)) {
                if (value == null) {
                    left.put(name, null);
                } else {
                    value(value).ifPresent(kept -> left.put(name, kept));
                }
            }
        });
        return left;
    }

    private Optional<Object> value(Object value) {
        return switch (value) {
            case String text when ids.contains(text) -> Optional.empty();
            case String text when texts.has(text) -> Optional.of(instead);
            case Map<?, ?> part -> Optional.of(left(part));
            case Collection<?> many -> Optional.of(list(many));
            default -> Optional.of(value);
        };
    }

    /** A part of a list that points at what is left out is about that. */
    private List<Object> list(Collection<?> many) {
        var left = new ArrayList<Object>(many.size());
        for (var each : many) {
            if (!(each instanceof Map<?, ?> part) || part.values().stream().noneMatch(this::pointsAtKept)) {
                value(each).ifPresent(left::add);
            }
        }
        return left;
    }

    private boolean pointsAtKept(@Nullable Object value) {
        return value instanceof String text && ids.contains(text);
    }
}
