package nl.wijkatelier.contract.tablegroup;

import nl.wijkatelier.contract.AtelierEvent;

/** Table groups: who sits with whom, which everybody may know (DOMAIN.md §4, visibility level TABLE). */
public sealed interface TableGroupEvent extends AtelierEvent permits
        TableGroupFormed,
        TableGroupRenamed,
        TableGroupDissolved,
        ParticipantSeated {}
