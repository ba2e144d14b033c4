package nl.wijkatelier.contract.resource;

import nl.wijkatelier.contract.Refusal;

/** Why something about resources is refused. */
public sealed interface ResourceRefusal extends Refusal permits
        ResourceRowChangedMeanwhile,
        ResourceRoundIsRunning,
        ResourceRowsAreShown,
        ResourceTableIsFull {}
