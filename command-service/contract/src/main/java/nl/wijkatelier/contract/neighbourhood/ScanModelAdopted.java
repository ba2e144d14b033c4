package nl.wijkatelier.contract.neighbourhood;

/**
 * The atelier started to scan with this version of the model.
 *
 * @param version the version of the model
 */
public record ScanModelAdopted(ScanModelVersion version) implements NeighbourhoodEvent {}
