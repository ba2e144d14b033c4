package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.Refusal;

/** Why something about the organisation is refused. */
public sealed interface OrganisationRefusal extends Refusal permits
        AlreadyAccountable,
        BodyChangedMeanwhile,
        TooManyBodies,
        TooManyProducts {}
