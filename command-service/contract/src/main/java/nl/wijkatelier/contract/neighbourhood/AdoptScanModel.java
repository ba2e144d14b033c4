package nl.wijkatelier.contract.neighbourhood;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Lets the atelier scan with this model from now on. What was changed of the model before goes with it.
 *
 * @param model the model
 */
public record AdoptScanModel(ScanModel model) implements NeighbourhoodCommand {
    public AdoptScanModel {
        InvalidValue.ifMissing("model", model);
    }
}
