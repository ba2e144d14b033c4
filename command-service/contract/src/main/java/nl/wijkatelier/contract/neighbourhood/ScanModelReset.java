package nl.wijkatelier.contract.neighbourhood;

/** The weights and curves of the model are back, as they were when it was adopted. */
public record ScanModelReset() implements NeighbourhoodEvent {}
