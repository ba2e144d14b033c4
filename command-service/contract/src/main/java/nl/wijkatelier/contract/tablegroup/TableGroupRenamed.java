package nl.wijkatelier.contract.tablegroup;

import nl.wijkatelier.contract.Title;

/**
 * A table group is called something else.
 *
 * @param tableGroupId the table group
 * @param name what it is called from now on
 */
public record TableGroupRenamed(TableGroupId tableGroupId, Title name) implements TableGroupEvent {}
