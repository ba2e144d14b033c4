package nl.wijkatelier.contract.ring;

import nl.wijkatelier.contract.AtelierCommand;

/** Placing stakeholders in the rings of influence (DOMAIN.md §3). */
public sealed interface RingCommand extends AtelierCommand permits
        PlaceInRing,
        TakeOutOfRing {}
