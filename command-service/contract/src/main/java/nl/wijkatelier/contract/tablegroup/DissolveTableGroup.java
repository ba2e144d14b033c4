package nl.wijkatelier.contract.tablegroup;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Dissolves a table group; who sat there sits nowhere.
 *
 * @param tableGroupId the table group
 */
public record DissolveTableGroup(TableGroupId tableGroupId) implements TableGroupCommand {
    public DissolveTableGroup {
        InvalidValue.ifMissing("tableGroupId", tableGroupId);
    }
}
