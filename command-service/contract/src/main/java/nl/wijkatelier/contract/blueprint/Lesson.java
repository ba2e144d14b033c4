package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;

/**
 * What one would do otherwise, or again, in the next atelier.
 *
 * @param text the lesson
 * @param component the component it belongs to
 */
public record Lesson(Explanation text, Component component) {
    public Lesson {
        InvalidValue.ifMissing("text", text);
        InvalidValue.ifMissing("component", component);
    }
}
