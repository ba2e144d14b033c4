package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * Draws up a blueprint of the atelier as it is now, to be looked at before it is published. What goes into it is not sent
 * along: the atelier takes it from what it knows, so that nothing else can get in.
 *
 * @param blueprintId the new blueprint
 * @param title what it is called
 */
public record DrawUpBlueprint(BlueprintId blueprintId, Title title) implements BlueprintCommand {
    public DrawUpBlueprint {
        InvalidValue.ifMissing("blueprintId", blueprintId);
        InvalidValue.ifMissing("title", title);
    }
}
