package nl.wijkatelier.contract.tablegroup;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Calls a table group something else; who sits there stays.
 *
 * @param tableGroupId the table group
 * @param name what it is called from now on
 */
public record RenameTableGroup(TableGroupId tableGroupId, Title name) implements TableGroupCommand {
    public RenameTableGroup {
        InvalidValue.ifMissing("tableGroupId", tableGroupId);
        InvalidValue.ifMissing("name", name);
    }
}
