package nl.wijkatelier.contract.placing;

import nl.wijkatelier.contract.AtelierEvent;

/** Placing in silence. */
public sealed interface PlacingEvent extends AtelierEvent
        permits PlacingStarted, StandingProposed, HurdleScoreProposed, PlacesShown {}
