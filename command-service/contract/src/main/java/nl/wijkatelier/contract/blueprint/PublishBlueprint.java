package nl.wijkatelier.contract.blueprint;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;

/**
 * Publishes the blueprint that was drawn up last, as it was then.
 *
 * @param blueprintId the blueprint
 * @param parts which parts are carried over, 1 to 11
 * @param leftOut the entries of these parts that are left out all the same, at most 500
 */
public record PublishBlueprint(BlueprintId blueprintId, List<BlueprintPart> parts, List<BlueprintEntry> leftOut)
        implements BlueprintCommand {
    public PublishBlueprint {
        InvalidValue.ifMissing("blueprintId", blueprintId);
        parts = InvalidValue.unlessListed("parts", parts, BlueprintPart.values().length);
        InvalidValue.ifEmpty("parts", parts);
        leftOut = InvalidValue.unlessListed("leftOut", leftOut, 500);
    }
}
