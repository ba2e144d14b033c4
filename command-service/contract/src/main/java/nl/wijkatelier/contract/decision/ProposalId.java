package nl.wijkatelier.contract.decision;

import nl.wijkatelier.contract.Identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one version of the text of a decision.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record ProposalId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProposalId {
        Identifier.require("proposalId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
