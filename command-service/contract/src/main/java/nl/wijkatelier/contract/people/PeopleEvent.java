package nl.wijkatelier.contract.people;

import nl.wijkatelier.contract.AtelierEvent;

/** Who takes part, in what role. Names never travel here. */
public sealed interface PeopleEvent extends AtelierEvent permits
        ParticipantJoined,
        RoleGiven,
        EntitlementSet,
        ParticipantLeft {}
