package nl.wijkatelier.contract.tablegroup;

/**
 * A table group was dissolved; who sat there sits nowhere.
 *
 * @param tableGroupId the table group
 */
public record TableGroupDissolved(TableGroupId tableGroupId) implements TableGroupEvent {}
