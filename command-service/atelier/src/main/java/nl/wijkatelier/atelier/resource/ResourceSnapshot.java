package nl.wijkatelier.atelier.resource;

import java.util.List;

/**
 * The table, its rounds and what is asked.
 *
 * @param rows all rows, also those withdrawn
 * @param rounds all rounds
 * @param asks what is asked of each party
 */
public record ResourceSnapshot(List<Row> rows, List<Round> rounds, List<Ask> asks) {
    /** Nothing was entered yet. */
    public static final ResourceSnapshot EMPTY = new ResourceSnapshot(List.of(), List.of(), List.of());
}
