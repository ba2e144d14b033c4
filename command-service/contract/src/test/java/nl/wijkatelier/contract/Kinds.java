package nl.wijkatelier.contract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** All records of a sealed family. */
final class Kinds {
    private Kinds() {}

    static Stream<Class<?>> of(Class<?> family) {
        return leaves(family).sorted(Comparator.comparing(Class::getSimpleName));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Kinds::leaves) : Stream.of(type);
    }
}
