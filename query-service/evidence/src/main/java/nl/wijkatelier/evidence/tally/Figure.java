package nl.wijkatelier.evidence.tally;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What something came to.
 *
 * @param numbers one or more, in an order that the key gives away; empty for one of which nobody said anything, for that is not nought
 */
public record Figure(List<Optional<Fraction>> numbers) {
    private static final String UNKNOWN = "unknown";
    /** Nobody said anything of it. */
    public static final Figure NOT_KNOWN = new Figure(List.of(Optional.empty()));

    /** Copies the list. */
    public Figure {
        numbers = List.copyOf(numbers);
    }

    /** How many there were. */
    public static Figure count(long number) {
        return exactly(Fraction.of(number));
    }

    /** Numbers as somebody reckoned them. */
    public static Figure measured(double... numbers) {
        return new Figure(Arrays.stream(numbers).mapToObj(number -> Optional.of(Fraction.of(new BigDecimal(number)))).toList());
    }

    static Figure exactly(Fraction number) {
        return new Figure(List.of(Optional.of(number)));
    }

    /** How many there are of these, what they are on average, and all of them, rising: who came when would tell more than the result. */
    static Figure all(List<Fraction> given) {
        var mean = given.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(given.size());
        return count(given.size())
                .and(exactly(mean))
                .and(new Figure(given.stream().sorted().map(Optional::of).toList()));
    }

    /** This, and then the other. */
    public Figure and(Figure other) {
        return new Figure(Stream.concat(numbers.stream(), other.numbers.stream()).toList());
    }

    /** How it is written in a dossier. */
    public String text() {
        return numbers.stream().map(number -> number.map(Fraction::text).orElse(UNKNOWN)).collect(Collectors.joining(","));
    }
}
