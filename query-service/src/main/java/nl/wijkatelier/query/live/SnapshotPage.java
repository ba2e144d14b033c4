package nl.wijkatelier.query.live;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemJson;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;

/** A run of items as everybody sees them, as JSON; and as somebody in particular sees them, made from the same bytes. */
final class SnapshotPage {
    private static final byte[] NOTHING = {};

    private final List<Item> items;
    private final byte[][] entries;
    private final byte[] body;
    private final boolean holdsPersonal;

    private SnapshotPage(List<Item> items, byte[][] entries) {
        this.items = items;
        this.entries = entries;
        this.body = joined(entries);
        this.holdsPersonal = items.stream().anyMatch(item -> !Visibility.insiders(item).isEmpty());
    }

    /** Writes the items; what was written before, and has not changed, is copied. */
    static SnapshotPage of(List<Item> items, WrittenEntries before) {
        var entries = new byte[items.size()][];
        for (var at = 0; at < entries.length; at++) {
            var item = items.get(at);
            var written = before.of(item);
            entries[at] = written == null ? entry(item, Audience.EVERYBODY) : written;
        }
        return new SnapshotPage(List.copyOf(items), entries);
    }

    List<Item> items() {
        return items;
    }

    byte[] entry(int at) {
        return entries[at];
    }

    /** Whether these very items are on this page. */
    boolean holds(List<Item> others) {
        if (items.size() != others.size()) {
            return false;
        }
        for (var at = 0; at < items.size(); at++) {
            if (items.get(at) != others.get(at)) {
                return false;
            }
        }
        return true;
    }

    /** The entries as a participant sees them, with commas between them. */
    byte[] body(ParticipantId participant) {
        if (!holdsPersonal) {
            return body;
        }
        var own = Arrays.copyOf(entries, entries.length);
        for (var at = 0; at < own.length; at++) {
            if (Visibility.insiders(items.get(at)).contains(participant)) {
                own[at] = entry(items.get(at), Audience.of(participant));
            }
        }
        return joined(own);
    }

    private static byte[] entry(Item item, Audience audience) {
        Map<String, Object> view = Visibility.view(item, audience).orElse(null);
        return view == null ? NOTHING : ItemJson.bytes(item.kind(), item.id(), view);
    }

    private static byte[] joined(byte[][] entries) {
        var size = Arrays.stream(entries).mapToInt(entry -> entry.length + 1).sum();
        var bytes = new ByteArrayOutputStream(size);
        for (var entry : entries) {
            if (entry.length > 0) {
                if (bytes.size() > 0) {
                    bytes.write(',');
                }
                bytes.writeBytes(entry);
            }
        }
        return bytes.toByteArray();
    }
}
