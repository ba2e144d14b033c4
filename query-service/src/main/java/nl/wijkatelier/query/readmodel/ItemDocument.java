package nl.wijkatelier.query.readmodel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemOutcome;
import org.bson.Document;

/** Items as MongoDB keeps them: {@code {_id, atelier, kind, item, revision, fields}}. */
final class ItemDocument {
    private static final Map<String, ItemKind> KINDS =
            Arrays.stream(ItemKind.values()).collect(Collectors.toUnmodifiableMap(ItemKind::word, Function.identity()));

    private ItemDocument() {}

    static String id(AtelierId atelier, ItemKind kind, String item) {
        return atelier + "/" + kind.word() + "/" + item;
    }

    static Document of(AtelierId atelier, long revision, Item item) {
        return new Document("_id", id(atelier, item.kind(), item.id()))
                .append("atelier", atelier.value())
                .append("kind", item.kind().word())
                .append("item", item.id())
                .append("revision", revision)
                .append("fields", value(item.fields()));
    }

    /** An item where its atelier and its revision are known. */
    static Document bare(Item item) {
        return new Document("kind", item.kind().word()).append("item", item.id()).append("fields", value(item.fields()));
    }

    /** What became of an item; without fields it is gone. */
    static Document outcome(ItemOutcome outcome) {
        var item = outcome.item();
        var document = item == null
                ? new Document("kind", outcome.kind().word()).append("item", outcome.id())
                : bare(item);
        return outcome.anew() ? document.append("anew", true) : document;
    }

    static ItemOutcome outcome(Document document) {
        return new ItemOutcome(
                kind(document.getString("kind")),
                document.getString("item"),
                document.getBoolean("anew", false),
                document.containsKey("fields") ? item(document) : null);
    }

    static Item item(Document document) {
        return item(kind(document.getString("kind")), document);
    }

    static ItemKind kind(String word) {
        return KINDS.get(word);
    }

    static Item item(ItemKind kind, Document document) {
        return new Item(kind, document.getString("item"), document.get("fields", Document.class));
    }

    private static Object value(Object value) {
        return switch (value) {
            case Map<?, ?> map -> document(map);
            case List<?> list -> list.stream().map(ItemDocument::value).toList();
            default -> value;
        };
    }

    private static Document document(Map<?, ?> map) {
        var document = new Document();
        map.forEach((name, value) -> document.append((String) name, value(value)));
        return document;
    }
}
