package nl.wijkatelier.eventstore.table;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Reads a long row of things page by page. */
final class Pages {
    static final int SIZE = 1_000;

    private Pages() {}

    /**
     * All things after a place.
     *
     * @param page gives the first {@link #SIZE} after a place; fewer when there are no more
     * @param place of a thing
     */
    static <T> Stream<T> after(long start, LongFunction<List<T>> page, ToLongFunction<T> place) {
        return Stream.of(start)
                .flatMap(from -> Stream.iterate(
                        page.apply(from),
                        things -> !things.isEmpty(),
                        things -> things.size() < SIZE ? List.of() : page.apply(place.applyAsLong(things.getLast()))))
                .flatMap(List::stream);
    }
}
