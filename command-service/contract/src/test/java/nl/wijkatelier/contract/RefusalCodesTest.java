package nl.wijkatelier.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RefusalCodesTest {

    @Test
    void the_codes_by_which_clients_know_refusals_and_their_reasons_are_as_approved() {
        var codes = Kinds.of(Refusal.class)
                .map(RefusalCodesTest::blank)
                .map(refusal -> refusal.code() + " " + refusal.reason())
                .collect(Collectors.joining("\n"));

        assertThat(codes).isEqualTo(Approved.text("approved/refusal-codes.txt").strip());
    }

    /** The code and the reason of a refusal never depend on what it is about. */
    private static Refusal blank(Class<?> type) {
        try {
            var components = type.getRecordComponents();
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Refusal) constructor.newInstance(Arrays.stream(components)
                    .map(component -> blankValue(component.getType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be made", e);
        }
    }

    private static Object blankValue(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == List.class ? List.of() : null;
    }
}
