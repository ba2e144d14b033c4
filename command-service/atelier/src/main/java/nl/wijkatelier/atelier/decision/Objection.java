package nl.wijkatelier.atelier.decision;

import nl.wijkatelier.contract.decision.ObjectionId;

/**
 * An objection to a text of a decision.
 *
 * @param objectionId which
 * @param open whether it is neither integrated nor withdrawn
 */
public record Objection(ObjectionId objectionId, boolean open) {}
