package nl.wijkatelier.query.report.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A value with its type, so that a spreadsheet can count with it. What is not known is {@link Unknown}, never 0. */
public sealed interface Cell {
    /** Words. */
    record Words(String text) implements Cell {
        /** Makes the text printable. */
        public Words {
            text = Printable.text(text);
        }
    }

    /**
     * A number.
     *
     * @param decimals the most decimals that it is shown with
     */
    record Figure(double value, int decimals) implements Cell {}

    /** An amount in cents. */
    record Euros(long cents) implements Cell {}

    /** A part of one: 0.25 is 25%. */
    record Share(double share) implements Cell {}

    /** A year, which is never written as a thousand and some. */
    record Year(int year) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A time of the day, in Dutch time. */
    record Time(LocalTime time) implements Cell {}

    /** A moment. */
    record Moment(Instant at) implements Cell {}

    /** Nobody knows yet. */
    record Unknown() implements Cell {}

    /** There is nothing to be said here. */
    record Nothing() implements Cell {}

    /** Words; unknown if there are none. */
    static Cell words(@Nullable String text) {
        return text == null || text.isBlank() ? new Unknown() : new Words(text);
    }

    /** Words, if there are any. */
    static Cell wordsIfAny(@Nullable String text) {
        return text == null || text.isBlank() ? new Nothing() : new Words(text);
    }

    /** A whole number; unknown if it is not there. */
    static Cell count(@Nullable Long number) {
        return number == null ? new Unknown() : new Figure(number, 0);
    }

    /** A number with some decimals; unknown if it is not there. */
    static Cell figure(@Nullable Double number, int decimals) {
        return number == null ? new Unknown() : new Figure(number, decimals);
    }

    /** An amount in cents; unknown if it is not there. */
    static Cell euros(@Nullable Long cents) {
        return cents == null ? new Unknown() : new Euros(cents);
    }

    /** A day; unknown if it is not there. */
    static Cell day(@Nullable LocalDate day) {
        return day == null ? new Unknown() : new Day(day);
    }

    /** A moment; unknown if it is not there. */
    static Cell moment(@Nullable Instant at) {
        return at == null ? new Unknown() : new Moment(at);
    }

    /** Whether it is something to count with. */
    default boolean isNumber() {
        return this instanceof Figure || this instanceof Euros || this instanceof Share || this instanceof Year;
    }

    /** Whether it may stand in a column of numbers. */
    default boolean isNumericOrNothing() {
        return isNumber() || this instanceof Unknown || this instanceof Nothing;
    }
}
