package nl.wijkatelier.contract.ring;

import nl.wijkatelier.contract.AtelierEvent;

/** Placing stakeholders in the rings of influence (DOMAIN.md §3). */
public sealed interface RingEvent extends AtelierEvent permits
        PlacedInRing,
        TakenOutOfRing {}
