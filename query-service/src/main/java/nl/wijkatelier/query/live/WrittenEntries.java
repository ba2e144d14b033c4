package nl.wijkatelier.query.live;

import java.util.List;
import nl.wijkatelier.query.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the pages of an earlier snapshot while a new one is written. Items keep their order and new ones come last,
 * so an item of before that does not match is gone.
 */
final class WrittenEntries {
    private final List<SnapshotPage> pages;
    private int page;
    private int at;

    WrittenEntries(List<SnapshotPage> pages) {
        this.pages = pages;
    }

    /** The page of before, if it holds these very items and comes next. */
    @Nullable SnapshotPage pageOf(List<Item> items) {
        if (at != 0 || page >= pages.size() || !pages.get(page).holds(items)) {
            return null;
        }
        return pages.get(page++);
    }

    /** What was written of this very item, if it was written. */
    byte @Nullable [] of(Item item) {
        while (page < pages.size()) {
            var candidate = pages.get(page).items().get(at);
            var written = pages.get(page).entry(at);
            if (candidate == item) {
                advance();
                return written;
            }
            if (candidate.kind() == item.kind() && candidate.id().equals(item.id())) {
                advance();
                return null;
            }
            advance();
        }
        return null;
    }

    private void advance() {
        at++;
        if (at == pages.get(page).items().size()) {
            page++;
            at = 0;
        }
    }
}
