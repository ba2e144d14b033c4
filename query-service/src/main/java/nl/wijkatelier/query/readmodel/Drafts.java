package nl.wijkatelier.query.readmodel;

import java.util.HashMap;
import java.util.Map;
import nl.wijkatelier.query.item.ItemKey;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of private notes, and which silent positions, were replaced before a reveal. A reveal shows what stands there
 * then: what stood there before stays its author's own for ever, like what they took away. Only ever grows.
 */
public final class Drafts {
    private final Map<ItemKey, Long> lastWorded = new HashMap<>();

    /** Takes in what of the event at a revision was private. */
    public void follow(long revision, @Nullable Secret secret) {
        if (secret != null) {
            secret.worded().forEach(key -> lastWorded.put(key, revision));
        }
    }

    /** Whether what the event at a revision gave was replaced while it was private. */
    public boolean isDraft(long revision, Secret secret) {
        return secret.worded().stream().anyMatch(key -> lastWorded.getOrDefault(key, 0L) > revision);
    }
}
