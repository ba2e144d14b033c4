package nl.wijkatelier.contract.blueprint;

import java.time.LocalDate;
import nl.wijkatelier.contract.InvalidValue;

/**
 * What a new atelier begins with: a blueprint, with its days counted from a first day.
 *
 * @param blueprint the blueprint
 * @param firstDay the first day of the new atelier, in the years 2010 to 2179
 */
public record Inheritance(Blueprint blueprint, LocalDate firstDay) {
    /** Days of a blueprint are at most ten years before or after the first one, so that all of them can be meant. */
    private static final int FIRST_YEAR = 2010;

    private static final int LAST_YEAR = 2179;

    public Inheritance {
        InvalidValue.ifMissing("blueprint", blueprint);
        InvalidValue.ifMissing("firstDay", firstDay);
        InvalidValue.unlessWithin("firstDay", firstDay.getYear(), FIRST_YEAR, LAST_YEAR);
    }

    /** Where an atelier that begins with it comes from. */
    public Origin origin() {
        return new Origin(blueprint.title(), blueprint.source(), firstDay);
    }
}
