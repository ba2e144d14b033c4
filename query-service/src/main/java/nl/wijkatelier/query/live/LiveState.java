package nl.wijkatelier.query.live;

import java.util.List;
import nl.wijkatelier.query.item.Item;

/**
 * An atelier at a revision.
 *
 * @param revision the revision
 * @param items all its items then, in the order in which they came to be; not yet seen through anybody's eyes
 */
public record LiveState(long revision, List<Item> items) {}
