package nl.wijkatelier.contract.tablegroup;

import nl.wijkatelier.contract.Title;

/**
 * A table group was formed.
 *
 * @param tableGroupId the table group
 * @param name what it is called
 */
public record TableGroupFormed(TableGroupId tableGroupId, Title name) implements TableGroupEvent {}
