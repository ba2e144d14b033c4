package nl.wijkatelier.contract.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.matrix.MatrixId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeValueTest {
    private static final BoardId BOARD = new BoardId("b1");
    private static final Workplace MATRIX = new Workplace(WorkplaceKind.MATRIX, new MatrixId("x1"));

    @ParameterizedTest
    @ValueSource(strings = {"", "1:00", "24:00", "12:60", "12.30", "12:30:00", " 12:30"})
    void a_time_is_hours_and_minutes(String time) {
        invalid("time", () -> new TimeOfDay(time));
    }

    @Test
    void later_is_never_tomorrow() {
        assertThat(new TimeOfDay("13:00").later(240).value()).isEqualTo("17:00");
        assertThat(new TimeOfDay("22:00").later(240).value()).isEqualTo("23:59");
    }

    @Test
    void a_half_day_ends_after_it_starts() {
        invalid("end", () -> new HalfDayPlan(null, new TimeOfDay("13:00"), new TimeOfDay("13:00"), null));
    }

    @Test
    void only_time_for_components_is_for_one_of_the_five() {
        invalid("component", () -> entry(AgendaKind.COMPONENT, 10, null));
        invalid("component", () -> entry(AgendaKind.COMPONENT, 10, Component.GENERAL));
        invalid("component", () -> entry(AgendaKind.BREAK, 10, Component.PROCESS));
        invalid("minutes", () -> entry(AgendaKind.BREAK, 0, null));
        invalid("minutes", () -> entry(AgendaKind.BREAK, 481, null));
    }

    @Test
    void only_who_votes_has_dots() {
        invalid("dots", () -> phase(PhaseVisibility.RESULTS_HIDDEN, null));
        invalid("dots", () -> phase(PhaseVisibility.RESULTS_HIDDEN, 51));
        invalid("dots", () -> phase(PhaseVisibility.ALL, 3));
    }

    @Test
    void what_is_hidden_is_hidden_on_a_board() {
        invalid("boardId", () -> start(null, phase(PhaseVisibility.ALL, null), phase(PhaseVisibility.OWN, null)));
        invalid("boardId", () -> start(null, phase(PhaseVisibility.RESULTS_HIDDEN, 3)));
    }

    @Test
    void a_board_is_worked_on_without_names_at_any_moment_and_another_place_only_shows_what_was_just_made_there() {
        var unsigned = phase(PhaseVisibility.ALL_ANON, null);
        assertThat(start(BOARD, unsigned, phase(PhaseVisibility.ALL, null)).phases()).first().isEqualTo(unsigned);
        invalid("boardId", () -> start(null, unsigned));
        invalid("phases", () -> start(BOARD, at(WorkplaceKind.HURDLES, PhaseVisibility.ALL_ANON)));
        invalid("phases", () -> start(BOARD));
    }

    @Test
    void away_from_the_board_only_that_is_hidden_which_is_kept_there() {
        invalid("visibility", () -> at(WorkplaceKind.RASCI, PhaseVisibility.OWN));
        invalid("visibility", () -> at(WorkplaceKind.RESOURCES, PhaseVisibility.ALL_ANON));
        invalid("visibility", () -> new AgendaPhase(
                new Title("Fase"), 5, PhaseVisibility.RESULTS_HIDDEN, 3, MATRIX));
        invalid("dots", () -> new AgendaPhase(
                new Title("Fase"), 5, PhaseVisibility.RESULTS_HIDDEN, 3, new Workplace(WorkplaceKind.DECISIONS, null)));
        at(WorkplaceKind.DECISIONS, PhaseVisibility.RESULTS_HIDDEN);
        invalid("matrixId", () -> new Workplace(WorkplaceKind.MATRIX, null));
        invalid("matrixId", () -> new Workplace(WorkplaceKind.HURDLES, new MatrixId("x1")));
    }

    @Test
    void what_is_hidden_elsewhere_needs_no_board_and_is_shown_there() {
        var score = new AgendaPhase(new Title("Stil scoren"), 5, PhaseVisibility.OWN, null, MATRIX);
        var spread = new AgendaPhase(new Title("Spreiding"), 5, PhaseVisibility.ALL_ANON, null, MATRIX);
        assertThat(start(null, score, spread).phases()).containsExactly(score, spread);
        invalid("phases", () -> start(BOARD, phase(PhaseVisibility.OWN, null), spread));
    }

    @Test
    void the_ids_of_a_proposal_are_identifiers() {
        assertThat(new ProgrammeDraftId("x".repeat(60)).item(4, 12).value()).hasSizeLessThanOrEqualTo(80);
        invalid("draftId", () -> new ProgrammeDraftId("x".repeat(61)));
    }

    private static void invalid(String field, ThrowingCallable made) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(InvalidValue.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
    }

    private static AgendaEntry entry(AgendaKind kind, int minutes, Component component) {
        return new AgendaEntry(kind, null, minutes, component, List.of(), null);
    }

    private static AgendaPhase phase(PhaseVisibility visibility, Integer dots) {
        return new AgendaPhase(new Title("Fase"), 5, visibility, dots);
    }

    private static AgendaPhase at(WorkplaceKind kind, PhaseVisibility visibility) {
        return new AgendaPhase(new Title("Fase"), 5, visibility, null, new Workplace(kind, null));
    }

    private static StartAgendaItem start(BoardId board, AgendaPhase... phases) {
        return new StartAgendaItem(new AgendaItemId("i1"), new ActivityId("a1"), board, List.of(phases));
    }
}
