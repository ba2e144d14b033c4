package nl.wijkatelier.contract.placing;

import nl.wijkatelier.contract.AtelierCommand;

/** Placing in silence. */
public sealed interface PlacingCommand extends AtelierCommand
        permits StartPlacing, ProposeStanding, ProposeHurdleScore, ShowPlaces {}
