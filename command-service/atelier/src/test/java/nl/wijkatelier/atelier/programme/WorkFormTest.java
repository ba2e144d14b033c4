package nl.wijkatelier.atelier.programme;

import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.FIRST;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I1;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemPlanned;
import nl.wijkatelier.contract.programme.AgendaItemReplanned;
import nl.wijkatelier.contract.programme.AgendaKind;
import nl.wijkatelier.contract.programme.AmendWorkForm;
import nl.wijkatelier.contract.programme.ComposeWorkForm;
import nl.wijkatelier.contract.programme.ComposedPhase;
import nl.wijkatelier.contract.programme.Composition;
import nl.wijkatelier.contract.programme.GroupSize;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ReplanAgendaItem;
import nl.wijkatelier.contract.programme.TooManyWorkForms;
import nl.wijkatelier.contract.programme.WithdrawWorkForm;
import nl.wijkatelier.contract.programme.WorkForm;
import nl.wijkatelier.contract.programme.WorkFormAmended;
import nl.wijkatelier.contract.programme.WorkFormComposed;
import nl.wijkatelier.contract.programme.WorkFormId;
import nl.wijkatelier.contract.programme.WorkFormWithdrawn;
import org.junit.jupiter.api.Test;

/** Working methods of the atelier's own, and what an agenda keeps of the methods that it is planned with. */
class WorkFormTest {
    private static final WorkFormId W1 = new WorkFormId("w1");
    private static final WorkFormId LIBRARY = new WorkFormId("wvf-brainwrite");
    private static final Composition STREETS = composition("Per straat");
    private static final Composition SQUARES = composition("Per plein");

    @Test
    void a_method_is_composed_once() {
        given().when(FEM, new ComposeWorkForm(W1, STREETS))
                .then(new WorkFormComposed(W1, STREETS))
                .when(FEM, new ComposeWorkForm(W1, SQUARES))
                .thenRefused(new ItemExists(ItemKind.WORK_FORM, "w1"));
    }

    @Test
    void there_are_no_more_than_one_chooses_from() {
        var many = given();
        for (int at = 0; at < WorkFormDecisions.MOST_WORK_FORMS; at++) {
            many.and(FEM, new ComposeWorkForm(new WorkFormId("m" + at), STREETS));
        }
        many.when(FEM, new ComposeWorkForm(W1, STREETS))
                .thenRefused(new TooManyWorkForms(WorkFormDecisions.MOST_WORK_FORMS))
                .and(FEM, new WithdrawWorkForm(new WorkFormId("m0")))
                .when(FEM, new ComposeWorkForm(W1, STREETS))
                .then(new WorkFormComposed(W1, STREETS));
    }

    @Test
    void a_method_is_amended_and_withdrawn() {
        composed().when(FEM, new AmendWorkForm(W1, STREETS))
                .thenNothingChanges()
                .when(FEM, new AmendWorkForm(W1, SQUARES))
                .then(new WorkFormAmended(W1, SQUARES))
                .when(FEM, new WithdrawWorkForm(W1))
                .then(new WorkFormWithdrawn(W1))
                .when(FEM, new WithdrawWorkForm(W1))
                .thenRefused(new ItemUnknown(ItemKind.WORK_FORM, "w1"))
                .when(FEM, new AmendWorkForm(W1, STREETS))
                .thenRefused(new ItemUnknown(ItemKind.WORK_FORM, "w1"))
                .when(FEM, new ComposeWorkForm(W1, STREETS))
                .thenRefused(new ItemExists(ItemKind.WORK_FORM, "w1"));
    }

    @Test
    void what_is_planned_keeps_the_method_as_it_was_then() {
        var kept = entry("Ideeën", List.of(STREETS.planned(W1)));
        composed().and(FEM, new PlanHalfDay(D1, FIRST))
                .when(FEM, new PlanAgendaItem(I1, D1, entry("Ideeën", List.of()), null))
                .then(new AgendaItemPlanned(I1, D1, kept, null))
                .and(FEM, new AmendWorkForm(W1, SQUARES))
                .when(FEM, new ReplanAgendaItem(I1, entry("Ideeën", List.of())))
                .thenNothingChanges()
                .and(FEM, new WithdrawWorkForm(W1))
                .when(FEM, new ReplanAgendaItem(I1, entry("Zorgen", List.of())))
                .then(new AgendaItemReplanned(I1, entry("Zorgen", List.of(STREETS.planned(W1)))));
    }

    @Test
    void a_method_that_is_chosen_anew_is_kept_as_it_is_now() {
        var without = new AgendaEntry(AgendaKind.OPENING, null, 20, null, List.of(), null);
        composed().and(FEM, new PlanHalfDay(D1, FIRST))
                .and(FEM, new PlanAgendaItem(I1, D1, entry("Ideeën", List.of()), null))
                .and(FEM, new AmendWorkForm(W1, SQUARES))
                .and(FEM, new ReplanAgendaItem(I1, without))
                .when(FEM, new ReplanAgendaItem(I1, entry("Ideeën", List.of())))
                .then(new AgendaItemReplanned(I1, entry("Ideeën", List.of(SQUARES.planned(W1)))));
    }

    @Test
    void what_was_planned_with_another_library_keeps_the_methods_of_that_library() {
        var before = new AgendaEntry(
                AgendaKind.OPENING, null, 20, null, List.of(LIBRARY), null, List.of(STREETS.planned(LIBRARY)));
        var now = new AgendaEntry(
                AgendaKind.OPENING, null, 25, null, List.of(LIBRARY), null, List.of(SQUARES.planned(LIBRARY)));
        given().and(FEM, new PlanHalfDay(D1, FIRST))
                .when(FEM, new PlanAgendaItem(I1, D1, before, null))
                .then(new AgendaItemPlanned(I1, D1, before, null))
                .when(FEM, new ReplanAgendaItem(I1, now))
                .then(new AgendaItemReplanned(I1, new AgendaEntry(
                        AgendaKind.OPENING, null, 25, null, List.of(LIBRARY), null, before.kept())));
    }

    private static Scenario composed() {
        return given().and(FEM, new ComposeWorkForm(W1, STREETS));
    }

    private static AgendaEntry entry(String title, List<WorkForm> kept) {
        return new AgendaEntry(AgendaKind.OPENING, new Title(title), 20, null, List.of(W1), null, kept);
    }

    private static Composition composition(String name) {
        return new Composition(
                new Title(name),
                new Title("Ideeën ophalen"),
                new Title("ideeën"),
                new GroupSize(3, 20),
                List.of(new ComposedPhase(new Title("Ieder voor zich"), 5, PhaseVisibility.OWN, null)));
    }
}
