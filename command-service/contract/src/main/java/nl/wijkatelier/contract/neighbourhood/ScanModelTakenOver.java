package nl.wijkatelier.contract.neighbourhood;

/**
 * The atelier scans with this model from here on, with its own weights and curves.
 *
 * @param model the model
 */
public record ScanModelTakenOver(ScanModel model) implements NeighbourhoodEvent {}
