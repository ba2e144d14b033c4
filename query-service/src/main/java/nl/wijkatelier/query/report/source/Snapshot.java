package nl.wijkatelier.query.report.source;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.item.Item;

/**
 * An atelier at a revision, as far as those who will read about it may see it.
 *
 * @param at when that revision happened
 * @param items what is there to be seen, in the order in which it came
 * @param organisations for whom people are here, by participant; without those of whom the register knows nothing
 * @param withheld what is left out for these readers
 */
public record Snapshot(
        AtelierId atelier,
        long revision,
        Instant at,
        Readers readers,
        List<Item> items,
        Map<String, String> organisations,
        Withheld withheld) {}
