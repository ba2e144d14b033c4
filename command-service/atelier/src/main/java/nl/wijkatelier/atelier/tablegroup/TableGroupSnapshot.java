package nl.wijkatelier.atelier.tablegroup;

import java.util.List;

/**
 * The state of the table groups.
 *
 * @param groups all that ever were, in the order in which they were formed
 * @param seats who sits where, in the order in which they took their seats
 */
public record TableGroupSnapshot(List<TableGroup> groups, List<Seat> seats) {
    /** Of an atelier in which nobody was divided yet. */
    public static final TableGroupSnapshot EMPTY = new TableGroupSnapshot(List.of(), List.of());
}
