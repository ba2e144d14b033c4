package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.InvalidValue;

/**
 * An entry of a part of a blueprint.
 *
 * @param part the part
 * @param number its place in the list of that part, from 1
 */
public record BlueprintEntry(BlueprintPart part, int number) {
    public BlueprintEntry {
        InvalidValue.ifMissing("part", part);
        InvalidValue.unlessWithin("number", number, 1, 500);
    }
}
