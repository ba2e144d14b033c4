package nl.wijkatelier.contract.neighbourhood.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import org.jspecify.annotations.Nullable;

/** Indicators by the names that a file has for them: {@code mtSourceKm} where the contract says {@code MT_SOURCE_KM}. */
final class Indicators {
    private static final Map<String, Indicator> BY_NAME =
            Arrays.stream(Indicator.values()).collect(Collectors.toMap(Indicators::nameOf, Function.identity()));

    private Indicators() {}

    static Indicator named(String field, @Nullable String name) {
        InvalidValue.ifMissing(field, name);
        var indicator = BY_NAME.get(name);
        if (indicator == null) {
            throw new InvalidValue(field, "must be an indicator that the product knows: "
                    + Arrays.stream(Indicator.values()).map(Indicators::nameOf).collect(Collectors.joining(", ")));
        }
        return indicator;
    }

    private static String nameOf(Indicator indicator) {
        var words = indicator.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words).skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
