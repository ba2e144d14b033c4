package nl.wijkatelier.contract.neighbourhood;

/** Brings the weights and curves of the model back, as they were when it was adopted. */
public record ResetScanModel() implements NeighbourhoodCommand {}
