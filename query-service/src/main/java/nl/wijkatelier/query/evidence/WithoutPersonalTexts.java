package nl.wijkatelier.query.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.report.source.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a snapshot what the public may read: each text that is somebody's personal data says that it was left out, and a web
 * address goes, for nobody can follow what is in its place. An organisation that is called after somebody is not told.
 */
final class WithoutPersonalTexts implements UnaryOperator<Snapshot> {
    /** What stands in the place of such a text. */
    static final String LEFT_OUT = "[weggelaten: hierin staat een persoonsgegeven]";

    private static final String WEB = "https://";

    private final Set<String> personal;
    private final Predicate<String> isPersonal;

    /**
     * Leaves these texts out.
     *
     * @param isPersonal the same for what is in no event: the names of organisations
     */
    WithoutPersonalTexts(Set<String> personal, Predicate<String> isPersonal) {
        this.personal = personal;
        this.isPersonal = isPersonal;
    }

    @Override
    public Snapshot apply(Snapshot all) {
        var organisations = all.organisations().entrySet().stream()
                .filter(organisation -> !isPersonal.test(organisation.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Snapshot(
                all.atelier(), all.revision(), all.at(), all.readers(),
                personal.isEmpty() ? all.items() : all.items().stream().map(this::shown).toList(),
                organisations, all.withheld());
    }

    private Item shown(Item item) {
        return new Item(item.kind(), item.id(), fields(item.fields()));
    }

    private <K> Map<K, Object> fields(Map<K, ?> all) {
        var shown = new LinkedHashMap<K, Object>();
        all.forEach((name, value) -> {
            var left = value(value);
            if (left != null) {
                shown.put(name, left);
            }
        });
        return shown;
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case String text when personal.contains(text) -> text.startsWith(WEB) ? null : LEFT_OUT;
            case Map<?, ?> part -> fields(part);
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
