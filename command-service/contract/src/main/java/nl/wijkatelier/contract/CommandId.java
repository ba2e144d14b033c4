package nl.wijkatelier.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one command, made at random by the client that sends it; sending it twice is doing it once. Commands that are one act for
 * who gives them, like moving all notes that are selected, have the name of the act, {@code ..}, and a random name each: they are
 * undone together. From one of them the others cannot be guessed, for a name keeps what is left out of a dossier from being guessed.
 *
 * @param value 1 to 80 letters, digits, {@code _ . : -}
 */
public record CommandId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommandId {
        Identifier.require("commandId", value);
    }

    /** The act that it is part of: what comes before the last {@code ..}; all of it when it is an act by itself. */
    public String act() {
        int end = value.lastIndexOf("..");
        return end < 0 ? value : value.substring(0, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
