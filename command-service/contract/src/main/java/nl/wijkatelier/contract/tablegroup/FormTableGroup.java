package nl.wijkatelier.contract.tablegroup;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Forms a table group at which nobody sits yet.
 *
 * @param tableGroupId the new table group
 * @param name what it is called
 */
public record FormTableGroup(TableGroupId tableGroupId, Title name) implements TableGroupCommand {
    public FormTableGroup {
        InvalidValue.ifMissing("tableGroupId", tableGroupId);
        InvalidValue.ifMissing("name", name);
    }
}
