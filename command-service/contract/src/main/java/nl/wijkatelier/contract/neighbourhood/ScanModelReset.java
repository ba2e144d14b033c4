package nl.wijkatelier.contract.neighbourhood;

/** The weights and curves of the published model are back. */
public record ScanModelReset() implements NeighbourhoodEvent {}
