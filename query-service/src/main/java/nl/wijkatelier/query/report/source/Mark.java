package nl.wijkatelier.query.report.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;

/** Reads the items that are marks. */
final class Mark {
    private static final Map<String, ItemKind> KINDS =
            Arrays.stream(ItemKind.values()).collect(Collectors.toUnmodifiableMap(ItemKind::word, Function.identity()));

    private Mark() {}

    /** What a mark is on. */
    static ItemKey on(Item mark) {
        return new ItemKey(
                Objects.requireNonNull(KINDS.get(mark.text("itemKind"))), Objects.requireNonNull(mark.text("item")));
    }
}
