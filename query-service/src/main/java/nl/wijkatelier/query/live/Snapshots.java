package nl.wijkatelier.query.live;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole states for who joins. Each item is written once until it changes, however many join; the memory for that
 * is given back when it is needed elsewhere.
 */
final class Snapshots {
    private static final int ITEMS_PER_PAGE = 1_000;

    private SoftReference<List<SnapshotPage>> written = new SoftReference<>(null);
    private @Nullable LiveState writtenFor;

    /** The frames of a state as a participant sees it; each is put together when its turn comes. */
    Stream<byte[]> frames(LiveState state, ParticipantId participant) {
        var pages = pages(state);
        return IntStream.range(0, pages.size())
                .mapToObj(part -> frame(state.revision(), part, pages.size(), pages.get(part).body(participant)));
    }

    private static byte[] frame(long revision, int part, int parts, byte[] body) {
        var start = "{\"t\":\"snapshot\",\"revision\":%d,\"part\":%d,\"parts\":%d,\"items\":["
                .formatted(revision, part, parts)
                .getBytes(US_ASCII);
        return Frames.list(start, List.of(body));
    }

    private synchronized List<SnapshotPage> pages(LiveState state) {
        var pages = written.get();
        if (pages == null || state != writtenFor) {
            pages = rewritten(state.items(), pages == null ? List.of() : pages);
            written = new SoftReference<>(pages);
            writtenFor = state;
        }
        return pages;
    }

    private static List<SnapshotPage> rewritten(List<Item> items, List<SnapshotPage> before) {
        var entries = new WrittenEntries(before);
        var pages = new ArrayList<SnapshotPage>();
        for (var from = 0; from == 0 || from < items.size(); from += ITEMS_PER_PAGE) {
            var run = items.subList(from, Math.min(from + ITEMS_PER_PAGE, items.size()));
            var same = entries.pageOf(run);
            pages.add(same == null ? SnapshotPage.of(run, entries) : same);
        }
        return pages;
    }
}
