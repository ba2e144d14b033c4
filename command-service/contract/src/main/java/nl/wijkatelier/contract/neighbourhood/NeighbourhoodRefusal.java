package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.Refusal;

/** Why something about neighbourhoods or the scan is refused. */
public sealed interface NeighbourhoodRefusal extends Refusal permits NotInScanModel {}
