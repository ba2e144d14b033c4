package nl.wijkatelier.contract.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.wijkatelier.contract.Amount;
import org.junit.jupiter.api.Test;

/** Whatever an atelier can record, a blueprint has no place for people, votes, amounts or notes: it follows from its types. */
class BlueprintTypesTest {
    private final Set<Class<?>> types = new LinkedHashSet<>();

    @Test
    void what_a_blueprint_points_at_is_in_itself_but_for_the_atelier_that_it_was_drawn_up_from() {
        follow(Blueprint.class);

        assertThat(types.stream().map(Class::getSimpleName).filter(name -> name.endsWith("Id")))
                .containsExactlyInAnyOrder("AtelierId", "StepId", "StepPlanItemId", "WorkFormId");
        assertThat(types).contains(Lesson.class, HurdleTemplate.class).doesNotContain(Amount.class);
    }

    private void follow(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::follow);
        }
        if (type instanceof Class<?> found && types.add(found)) {
            if (found.isRecord()) {
                Arrays.stream(found.getRecordComponents()).forEach(component -> follow(component.getGenericType()));
            }
            if (found.isSealed()) {
                Arrays.stream(found.getPermittedSubclasses()).forEach(this::follow);
            }
        }
    }
}
