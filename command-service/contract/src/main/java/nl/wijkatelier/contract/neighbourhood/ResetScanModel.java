package nl.wijkatelier.contract.neighbourhood;

/** Brings the weights and curves of the published model back. */
public record ResetScanModel() implements NeighbourhoodCommand {}
