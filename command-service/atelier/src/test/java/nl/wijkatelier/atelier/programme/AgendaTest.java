package nl.wijkatelier.atelier.programme;

import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.BREAK;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.CLOSING;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D2;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.FIRST;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I2;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I3;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.OPENING;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.SECOND;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.programme.AgendaItemChangedMeanwhile;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaItemMoved;
import nl.wijkatelier.contract.programme.AgendaItemPlanned;
import nl.wijkatelier.contract.programme.AgendaItemReplanned;
import nl.wijkatelier.contract.programme.AgendaItemWithdrawn;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayIsFull;
import nl.wijkatelier.contract.programme.MoveAgendaItem;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ReplanAgendaItem;
import nl.wijkatelier.contract.programme.WithdrawAgendaItem;
import org.junit.jupiter.api.Test;

class AgendaTest {

    @Test
    void an_item_is_planned_last_or_before_another() {
        twoHalfDays()
                .when(FEM, item(I1, D1, OPENING))
                .then(new AgendaItemPlanned(I1, D1, OPENING, null))
                .when(FEM, new PlanAgendaItem(I2, D1, BREAK, I1))
                .then(new AgendaItemPlanned(I2, D1, BREAK, I1));
    }

    @Test
    void an_item_needs_a_new_id_a_half_day_and_a_neighbour_that_is_there() {
        agenda().when(FEM, item(I1, D2, BREAK))
                .thenRefused(new ItemExists(ItemKind.AGENDA_ITEM, "i1"))
                .when(FEM, item(new AgendaItemId("i9"), new HalfDayId("d9"), BREAK))
                .thenRefused(unknown(ItemKind.HALF_DAY, "d9"))
                .when(FEM, new PlanAgendaItem(new AgendaItemId("i9"), D2, BREAK, I1))
                .thenRefused(unknown(ItemKind.AGENDA_ITEM, "i1"));
    }

    @Test
    void a_half_day_has_at_most_thirty_items() {
        var scenario = twoHalfDays();
        IntStream.rangeClosed(1, 30).forEach(number -> scenario.and(FEM, item(new AgendaItemId("n" + number), D1, BREAK)));
        scenario.when(FEM, item(I1, D1, BREAK))
                .thenRefused(new HalfDayIsFull(D1, 30))
                .when(FEM, new MoveAgendaItem(new AgendaItemId("n3"), D1, null))
                .then(new AgendaItemMoved(new AgendaItemId("n3"), D1, null))
                .and(FEM, item(I1, D2, BREAK))
                .when(FEM, new MoveAgendaItem(I1, D1, null))
                .thenRefused(new HalfDayIsFull(D1, 30));
    }

    @Test
    void something_else_is_made_of_an_item() {
        agenda().when(FEM, new ReplanAgendaItem(I1, CLOSING))
                .then(new AgendaItemReplanned(I1, CLOSING))
                .when(FEM, new ReplanAgendaItem(I1, CLOSING))
                .thenNothingChanges()
                .when(FEM, new ReplanAgendaItem(new AgendaItemId("i9"), CLOSING))
                .thenRefused(unknown(ItemKind.AGENDA_ITEM, "i9"));
    }

    @Test
    void what_somebody_else_made_of_an_item_meanwhile_is_not_overwritten() {
        agenda().and(FEM, new ReplanAgendaItem(I1, CLOSING))
                .when(FEM, new ReplanAgendaItem(I1, BREAK, OPENING))
                .thenRefused(new AgendaItemChangedMeanwhile(I1, CLOSING))
                .when(FEM, new ReplanAgendaItem(I1, CLOSING, OPENING))
                .thenNothingChanges()
                .when(FEM, new ReplanAgendaItem(I1, BREAK, CLOSING))
                .then(new AgendaItemReplanned(I1, BREAK));
    }

    @Test
    void an_item_is_moved_within_its_half_day_and_to_another() {
        var scenario = agenda().when(FEM, new MoveAgendaItem(I3, D1, I1)).then(new AgendaItemMoved(I3, D1, I1));
        assertThat(orderOn(scenario, D1)).containsExactly(I3, I1, I2);
        scenario.when(FEM, new MoveAgendaItem(I1, D2, null)).then(new AgendaItemMoved(I1, D2, null));
        assertThat(orderOn(scenario, D1)).containsExactly(I3, I2);
        assertThat(orderOn(scenario, D2)).containsExactly(I1);
    }

    @Test
    void an_item_that_is_there_already_is_not_moved() {
        agenda().when(FEM, new MoveAgendaItem(I3, D1, null))
                .thenNothingChanges()
                .when(FEM, new MoveAgendaItem(I1, D1, I2))
                .thenNothingChanges()
                .when(FEM, new MoveAgendaItem(I2, D1, I2))
                .thenNothingChanges();
    }

    @Test
    void an_item_is_moved_to_a_place_that_is_there() {
        agenda().when(FEM, new MoveAgendaItem(I1, new HalfDayId("d9"), null))
                .thenRefused(unknown(ItemKind.HALF_DAY, "d9"))
                .when(FEM, new MoveAgendaItem(I1, D2, I2))
                .thenRefused(unknown(ItemKind.AGENDA_ITEM, "i2"))
                .when(FEM, new MoveAgendaItem(new AgendaItemId("i9"), D2, null))
                .thenRefused(unknown(ItemKind.AGENDA_ITEM, "i9"));
    }

    @Test
    void an_item_is_taken_off_once() {
        var scenario = agenda().when(FEM, new WithdrawAgendaItem(I2)).then(new AgendaItemWithdrawn(I2));
        assertThat(orderOn(scenario, D1)).containsExactly(I1, I3);
        scenario.when(FEM, new WithdrawAgendaItem(I2)).thenRefused(unknown(ItemKind.AGENDA_ITEM, "i2"));
    }

    private static List<AgendaItemId> orderOn(Scenario scenario, HalfDayId id) {
        return scenario.atelier().snapshot().programme().halfDays().stream()
                .filter(halfDay -> halfDay.halfDayId().equals(id))
                .findFirst()
                .orElseThrow()
                .agenda();
    }

    private static Scenario twoHalfDays() {
        return given().and(FEM, new PlanHalfDay(D1, FIRST), new PlanHalfDay(D2, SECOND));
    }

    private static Scenario agenda() {
        return twoHalfDays().and(FEM, item(I1, D1, OPENING), item(I2, D1, BREAK), item(I3, D1, CLOSING));
    }
}
