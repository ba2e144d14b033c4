package nl.wijkatelier.query.report.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkatelier.query.personal.PersonalTexts;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Shows what the public may read: each text that is somebody's personal data says that it was left out, and a web address goes, for
 * nobody can follow what is in its place. An organisation that is called after somebody is not told.
 */
public final class WithoutPersonalTexts {
    /** What stands in the place of such a text. */
    public static final Text LEFT_OUT =
            new Text("[weggelaten: hierin staat een persoonsgegeven]", "[left out: it holds personal data]");

    private static final String WEB = "https://";

    private final PersonalTexts personal;
    private final Language language;
    private final String instead;

    /** Without these texts, said in a language. */
    public WithoutPersonalTexts(PersonalTexts personal, Language language) {
        this.personal = personal;
        this.language = language;
        this.instead = LEFT_OUT.in(language);
    }

    /** In which language it is said. */
    Language language() {
        return language;
    }

    /** What is left of the fields of an item. */
    <K, V extends @Nullable Object> Map<K, V> fields(Map<K, V> all) {
        if (personal.isEmpty()) {
            return all;
        }
        @SuppressWarnings("unchecked") // a text for a text, and of the rest what is in it
        var shown = (Map<K, V>) left(all);
        return shown;
    }

    /** In how many places there is such a text. */
    long count(@Nullable Object value) {
        return switch (value) {
            case String text -> personal.has(text) ? 1 : 0;
            case Map<?, ?> part -> count(part.values());
            case Collection<?> many -> many.stream().mapToLong(this::count).sum();
            case null, default -> 0;
        };
    }

    /** The organisations, without those that are called after somebody. */
    Map<String, String> organisations(Map<String, String> all) {
        return all.entrySet().stream()
                .filter(organisation -> !personal.isPersonal(organisation.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A field that became unknown stays one. */
    private Map<Object, @Nullable Object> left(Map<?, ?> all) {
        var shown = new LinkedHashMap<Object, @Nullable Object>();
        all.forEach((name, value) -> {
            var left = value(value);
            if (left != null || value == null) {
                shown.put(name, left);
            }
        });
        return shown;
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case String text when personal.has(text) -> text.startsWith(WEB) ? null : instead;
            case Map<?, ?> part -> left(part);
            case Collection<?> many -> list(many);
            case null, default -> value;
        };
    }

    private Collection<Object> list(Collection<?> many) {
        var shown = new ArrayList<Object>(many.size());
        for (var each : many) {
            var left = value(each);
            if (left != null) {
                shown.add(left);
            }
        }
        return shown;
    }
}
