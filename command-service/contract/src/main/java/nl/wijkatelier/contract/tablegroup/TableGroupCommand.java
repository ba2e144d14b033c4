package nl.wijkatelier.contract.tablegroup;

import nl.wijkatelier.contract.AtelierCommand;

/** Table groups: who sits with whom, which everybody may know (DOMAIN.md §4, visibility level TABLE). */
public sealed interface TableGroupCommand extends AtelierCommand permits
        FormTableGroup,
        RenameTableGroup,
        DissolveTableGroup,
        SeatParticipant,
        ProposeTableGroups {}
