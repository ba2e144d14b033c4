package nl.wijkatelier.atelier.resource;

import nl.wijkatelier.contract.resource.ResourceRoundId;

/**
 * A round of own rows.
 *
 * @param roundId which
 * @param shown whether it is over
 */
public record Round(ResourceRoundId roundId, boolean shown) {}
