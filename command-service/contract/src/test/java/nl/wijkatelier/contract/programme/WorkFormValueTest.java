package nl.wijkatelier.contract.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WorkFormValueTest {
    private static final Title TEXT = new Title("Schrijven");

    @Test
    void a_group_has_at_least_as_many_at_most() {
        invalid("least", () -> new GroupSize(0, 20));
        invalid("most", () -> new GroupSize(4, 3));
        invalid("most", () -> new GroupSize(4, 1001));
    }

    @Test
    void nothing_is_composed_that_is_not_kept() {
        invalid("visibility", () -> phase(PhaseVisibility.OWN, WorkplaceKind.RINGS));
        invalid("visibility", () -> phase(PhaseVisibility.RESULTS_HIDDEN, WorkplaceKind.MATRIX));
        invalid("minutes", () -> new ComposedPhase(TEXT, 0, PhaseVisibility.ALL, null));
        invalid("phases", () -> composition(List.of()));
        invalid("phases", () -> composition(List.of(phase(PhaseVisibility.ALL_ANON, WorkplaceKind.MATRIX))));
        invalid("phases", () -> composition(List.of(
                phase(PhaseVisibility.OWN, null), phase(PhaseVisibility.ALL_ANON, WorkplaceKind.MATRIX))));
        assertThat(composition(List.of(phase(PhaseVisibility.ALL_ANON, null))).phases()).hasSize(1);
    }

    @Test
    void a_composition_is_planned_as_a_method_that_asks_for_just_what_is_kept() {
        var planned = composition(List.of(phase(PhaseVisibility.OWN, null), phase(PhaseVisibility.ALL_ANON, null)))
                .planned(new WorkFormId("w1"));

        assertThat(planned.name()).isEqualTo(new InTwoLanguages("Schrijven", "Schrijven"));
        assertThat(planned.phases()).allSatisfy(phase -> assertThat(phase.enforced()).isEqualTo(phase.visibility()));
    }

    @Test
    void an_entry_keeps_only_methods_that_it_names() {
        var form = composition(List.of(phase(PhaseVisibility.ALL, null))).planned(new WorkFormId("w1"));

        invalid("kept", () -> entry(List.of(), List.of(form)));
        invalid("kept", () -> entry(List.of(form.id()), List.of(form, form)));
        assertThat(entry(List.of(form.id(), form.id()), List.of(form)).kept(form.id())).contains(form);
    }

    private static AgendaEntry entry(List<WorkFormId> forms, List<WorkForm> kept) {
        return new AgendaEntry(AgendaKind.OPENING, null, 20, null, forms, null, kept);
    }

    private static Composition composition(List<ComposedPhase> phases) {
        return new Composition(TEXT, TEXT, TEXT, new GroupSize(3, 20), phases);
    }

    private static ComposedPhase phase(PhaseVisibility visibility, WorkplaceKind place) {
        return new ComposedPhase(TEXT, 5, visibility, place);
    }

    private static void invalid(String field, ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(InvalidValue.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
    }
}
