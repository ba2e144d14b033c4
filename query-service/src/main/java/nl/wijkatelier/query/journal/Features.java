package nl.wijkatelier.query.journal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.query.web.Parameters;
import nl.wijkatelier.query.web.ReadProblem;

/** Features that one looks for, by their words in the contract; which feature an event is of follows from where its type is. */
record Features(Set<String> words) {
    private static final Map<String, String> OF = types(AtelierEvent.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Features::word));

    /** Those that are asked for under a name, with commas between them. */
    static Optional<Features> of(Parameters asked, String name) {
        return asked.text(name).map(text -> {
            var words = Set.copyOf(Arrays.asList(text.split(",")));
            if (!OF.values().containsAll(words)) {
                throw ReadProblem.invalidParameter(name, "must be features of the contract, as in board,decision");
            }
            return new Features(words);
        });
    }

    boolean hold(String kind) {
        return words.contains(OF.get(kind));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Features::types) : Stream.of(type);
    }

    private static String word(Class<?> type) {
        var place = type.getPackageName();
        return place.substring(place.lastIndexOf('.') + 1);
    }
}
