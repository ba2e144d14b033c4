package nl.wijkatelier.atelier.tablegroup;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.tablegroup.DissolveTableGroup;
import nl.wijkatelier.contract.tablegroup.FormTableGroup;
import nl.wijkatelier.contract.tablegroup.ProposeTableGroups;
import nl.wijkatelier.contract.tablegroup.RenameTableGroup;
import nl.wijkatelier.contract.tablegroup.SeatParticipant;
import nl.wijkatelier.contract.tablegroup.TableGroupCommand;

/** Who may do what with table groups: whoever leads says who sits where. */
public final class TableGroupPermissions {
    private TableGroupPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(TableGroupCommand command) {
        return switch (command) {
            case FormTableGroup _, RenameTableGroup _, DissolveTableGroup _, SeatParticipant _, ProposeTableGroups _ -> Permission.LEAD;
        };
    }
}
