package nl.wijkatelier.contract.people;

import nl.wijkatelier.contract.AtelierCommand;

/** Who takes part, in what role. Names never travel here. */
public sealed interface PeopleCommand extends AtelierCommand permits
        JoinAtelier,
        GiveRole,
        SetEntitlement,
        LeaveAtelier {}
