package nl.wijkatelier.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.Identifier;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/** The parameters of a read; each at most once, and none that nobody asked for. */
public final class Parameters {
    private static final int LONGEST = 400;
    /** Of what may be a list: all types of event that there are fit in. */
    private static final Map<String, Integer> LONGER = Map.of("kind", 6_000);
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final HttpServletRequest request;

    private Parameters(HttpServletRequest request) {
        this.request = request;
    }

    /** The parameters of a request, of which only these have a meaning. */
    public static Parameters of(HttpServletRequest request, Set<String> known) {
        all(request).forEach((name, values) -> {
            if (!known.contains(name)) {
                throw ReadProblem.invalidParameter(shortened(name), "is not known here; " + told(known));
            }
            var longest = LONGER.getOrDefault(name, LONGEST);
            if (values.length != 1 || values[0].length() > longest) {
                throw ReadProblem.invalidParameter(name, "must be there once, with at most " + longest + " characters");
            }
        });
        return new Parameters(request);
    }

    private static String told(Set<String> known) {
        return known.isEmpty() ? "there are no parameters" : "known are " + String.join(", ", new TreeSet<>(known));
    }

    /** The servlet container throws when the query is not what a query can be. */
    private static Map<String, String[]> all(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException e) {
            throw ReadProblem.invalidParameter("query", "cannot be read");
        }
    }

    /** What was asked, as it was written. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isEmpty());
    }

    /** A whole number within bounds. */
    public Optional<Long> number(String name, long least, long most) {
        return text(name).map(text -> {
            if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
                throw ReadProblem.invalidParameter(name, "must be a whole number, " + least + " to " + most);
            }
            return Long.parseLong(text);
        });
    }

    /** An identifier. */
    public Optional<String> id(String name) {
        return text(name).map(text -> id(name, text));
    }

    /** Identifiers, with commas between them. */
    public Optional<Set<String>> ids(String name) {
        return text(name).map(text ->
                Arrays.stream(text.split(",", -1)).map(each -> id(name, each)).collect(Collectors.toUnmodifiableSet()));
    }

    private static String id(String name, String text) {
        try {
            Identifier.require(name, text);
            return text;
        } catch (InvalidValue e) {
            throw ReadProblem.invalidParameter(name, "must be 1 to 80 letters, digits or _ . : -");
        }
    }

    /** A moment in ISO 8601, with its offset; of the years that we count with. */
    public Optional<Instant> moment(String name) {
        return text(name).map(text -> {
            var moment = parsed(text);
            if (moment == null || moment.isBefore(FIRST) || moment.isAfter(LAST)) {
                throw ReadProblem.invalidParameter(name, "must be a moment such as 2026-03-05T10:00:00Z");
            }
            return moment;
        });
    }

    private static @Nullable Instant parsed(String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 80) : name;
    }
}
