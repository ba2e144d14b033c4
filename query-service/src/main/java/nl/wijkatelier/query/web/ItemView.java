package nl.wijkatelier.query.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;

/** Items as one JSON object each: the id, and the fields that the audience may see. */
public final class ItemView {
    private ItemView() {}

    /** One item; nothing when it is not there for the audience. */
    public static Optional<Map<String, Object>> of(String idName, Item item, Audience audience) {
        return Visibility.view(item, audience).map(fields -> {
            var view = new LinkedHashMap<String, Object>();
            view.put(idName, item.id());
            view.putAll(fields);
            return view;
        });
    }

    /** Those items that are there for the audience. */
    public static List<Map<String, Object>> of(String idName, List<Item> items, Audience audience) {
        return items.stream().flatMap(item -> of(idName, item, audience).stream()).toList();
    }
}
