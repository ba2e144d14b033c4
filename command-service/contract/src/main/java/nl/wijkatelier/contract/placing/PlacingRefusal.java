package nl.wijkatelier.contract.placing;

import nl.wijkatelier.contract.Refusal;

/** Why something about placing in silence is refused. */
public sealed interface PlacingRefusal extends Refusal permits PlacingIsRunning, PlacesAreShown {}
