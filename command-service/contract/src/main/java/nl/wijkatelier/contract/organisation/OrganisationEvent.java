package nl.wijkatelier.contract.organisation;

import nl.wijkatelier.contract.AtelierEvent;

/** Who does what, and who has which say (DOMAIN.md §3 and §8). */
public sealed interface OrganisationEvent extends AtelierEvent permits
        BodyEstablished,
        BodyRevised,
        BodyDissolved,
        ProductAdded,
        ProductDescribed,
        ProductRemoved,
        ResponsibilityAssigned,
        ResponsibilityCleared {}
