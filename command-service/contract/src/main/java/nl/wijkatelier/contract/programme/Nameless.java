package nl.wijkatelier.contract.programme;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Phases that show without names what was made: there must be something to show. A board has that always: people look at what is
 * on it, and work on it, without names.
 */
final class Nameless {
    private Nameless() {}

    static <T> void requireSomethingToShow(
            List<T> phases, Function<T, PhaseVisibility> visibility, Function<T, @Nullable Object> place) {
        for (int at = 0; at < phases.size(); at++) {
            var phase = phases.get(at);
            if (visibility.apply(phase) == PhaseVisibility.ALL_ANON
                    && place.apply(phase) != null
                    && (at == 0 || !isMadeUnseen(phases.get(at - 1), visibility)
                            || !Objects.equals(place.apply(phases.get(at - 1)), place.apply(phase)))) {
                throw new InvalidValue("phases", "can only show without names what everybody made for themselves right before, in the same place");
            }
        }
    }

    private static <T> boolean isMadeUnseen(T phase, Function<T, PhaseVisibility> visibility) {
        return visibility.apply(phase).isWritten();
    }
}
