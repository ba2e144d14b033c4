package nl.wijkatelier.contract.people;

import nl.wijkatelier.contract.Refusal;

/** Why something about who takes part is refused. */
public sealed interface PeopleRefusal extends Refusal permits
        NotAllowed,
        NotJoined,
        LastFacilitator {}
