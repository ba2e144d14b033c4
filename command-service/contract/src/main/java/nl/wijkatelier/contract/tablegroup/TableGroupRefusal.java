package nl.wijkatelier.contract.tablegroup;

import nl.wijkatelier.contract.Refusal;

/** Why something about table groups is refused. */
public sealed interface TableGroupRefusal extends Refusal permits
        NobodyToDivide,
        NoTableGroups,
        TooManyTableGroups {}
