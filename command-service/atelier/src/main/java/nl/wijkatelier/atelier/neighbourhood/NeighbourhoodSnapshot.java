package nl.wijkatelier.atelier.neighbourhood;

import java.util.List;

/**
 * What the write side knows of neighbourhoods.
 *
 * @param neighbourhoods all of them, also those that were withdrawn
 * @param settings the model with which they are scanned
 */
public record NeighbourhoodSnapshot(List<Neighbourhood> neighbourhoods, ScanSettings settings) {
    /** Nothing is there yet. */
    public static final NeighbourhoodSnapshot EMPTY = new NeighbourhoodSnapshot(List.of(), ScanSettings.NONE);
}
