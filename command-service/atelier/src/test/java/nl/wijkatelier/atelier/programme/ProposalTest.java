package nl.wijkatelier.atelier.programme;

import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.BREAK;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.CLOSING;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.FIRST;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.ONE;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.OPENING;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.component;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.intake.DropComponent;
import nl.wijkatelier.contract.intake.WeighComponent;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.ProgrammeDraftId;
import nl.wijkatelier.contract.programme.ProgrammeHasItems;
import nl.wijkatelier.contract.programme.ProposeProgramme;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final ProgrammeDraftId DRAFT = new ProgrammeDraftId("p1");

    @Test
    void four_half_days_are_proposed() {
        var scenario = given().and(FEM, new ProposeProgramme(DRAFT, ONE, false));

        assertThat(programme(scenario).halfDays()).extracting(halfDay -> halfDay.halfDayId().value())
                .containsExactly("p1.1", "p1.2", "p1.3", "p1.4");
        assertThat(programme(scenario).halfDays()).allMatch(halfDay -> halfDay.plan().end().value().equals("17:00"));
        assertThat(agendaOf(scenario, 0)).containsExactly(
                OPENING,
                component(Component.TECHNOLOGY, 90),
                BREAK,
                component(Component.TECHNOLOGY, 55),
                component(Component.PARTICIPATION, 35),
                CLOSING);
        assertThat(agendaOf(scenario, 1)).containsExactly(
                OPENING,
                component(Component.PARTICIPATION, 110),
                BREAK,
                component(Component.ORGANISATION, 70),
                CLOSING);
    }

    @Test
    void what_weighs_more_gets_more_time_and_what_was_left_out_gets_none() {
        var scenario = given().and(
                FEM,
                new WeighComponent(Component.TECHNOLOGY, 8),
                new WeighComponent(Component.PARTICIPATION, 4),
                new WeighComponent(Component.ORGANISATION, 2),
                new WeighComponent(Component.PROCESS, 2),
                new DropComponent(Component.FINANCE, WHY),
                new ProposeProgramme(DRAFT, ONE, false));

        assertThat(minutes(scenario)).containsExactlyInAnyOrderEntriesOf(Map.of(
                Component.TECHNOLOGY, 360,
                Component.PARTICIPATION, 180,
                Component.ORGANISATION, 90,
                Component.PROCESS, 90));
    }

    @Test
    void what_was_not_weighed_yet_counts_for_one() {
        var scenario = given().and(
                FEM,
                new WeighComponent(Component.TECHNOLOGY, 8),
                new DropComponent(Component.FINANCE, WHY),
                new DropComponent(Component.PROCESS, WHY),
                new ProposeProgramme(DRAFT, ONE, false));

        assertThat(minutes(scenario)).containsExactlyInAnyOrderEntriesOf(Map.of(
                Component.TECHNOLOGY, 360,
                Component.PARTICIPATION, 180,
                Component.ORGANISATION, 180));
    }

    @Test
    void a_component_may_take_all_of_the_time() {
        var scenario = given().and(
                FEM,
                new DropComponent(Component.PARTICIPATION, WHY),
                new DropComponent(Component.ORGANISATION, WHY),
                new DropComponent(Component.FINANCE, WHY),
                new DropComponent(Component.PROCESS, WHY),
                new ProposeProgramme(DRAFT, ONE, false));

        assertThat(minutes(scenario)).containsExactly(Map.entry(Component.TECHNOLOGY, 720));
    }

    @Test
    void half_days_that_were_planned_are_filled_first() {
        var scenario = given().and(FEM, new PlanHalfDay(D1, FIRST), new ProposeProgramme(DRAFT, ONE, false));

        assertThat(programme(scenario).halfDays()).extracting(halfDay -> halfDay.halfDayId().value())
                .containsExactly("d1", "p1.2", "p1.3", "p1.4");
        assertThat(programme(scenario).halfDays().getFirst().plan()).isEqualTo(FIRST);
        assertThat(agendaOf(scenario, 0)).hasSize(6);
    }

    @Test
    void what_is_on_the_agenda_is_replaced_only_when_that_is_asked() {
        given().and(FEM, new PlanHalfDay(D1, FIRST), item(I1, D1, CLOSING))
                .when(FEM, new ProposeProgramme(DRAFT, ONE, false))
                .thenRefused(new ProgrammeHasItems())
                .and(FEM, new ProposeProgramme(DRAFT, ONE, true))
                .when(FEM, new ProposeProgramme(DRAFT, ONE, true))
                .thenRefused(new ItemExists(ItemKind.AGENDA_ITEM, "p1.1.1"));
    }

    @Test
    void whatever_the_weights_all_minutes_are_used_and_nobody_sits_for_more_than_two_hours() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("proposals from random weights: replay with -Dseed=" + seed);
        var random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            var weights = weights(random);

            var halfDays = Proposal.of(weights);

            assertThat(halfDays).as("seed %d, %s", seed, weights).hasSize(4).allSatisfy(agenda -> {
                assertThat(minutes(agenda)).isEqualTo(240);
                assertThat(sittings(agenda)).allMatch(sitting -> sitting <= 120 && sitting >= 60);
            });
            var planned = new EnumMap<Component, Integer>(Component.class);
            halfDays.stream().flatMap(List::stream).filter(entry -> entry.component() != null)
                    .forEach(entry -> planned.merge(entry.component(), entry.minutes(), Integer::sum));
            assertThat(planned).as("seed %d", seed).isEqualTo(Shares.of(weights, 720));
        }
    }

    private static Map<Component, Integer> weights(Random random) {
        var weights = new EnumMap<Component, Integer>(Component.class);
        List.of(Component.PARTICIPATION, Component.PROCESS, Component.TECHNOLOGY, Component.ORGANISATION, Component.FINANCE)
                .forEach(component -> weights.put(component, 2 + random.nextInt(7)));
        if (random.nextBoolean()) {
            weights.remove(Component.TECHNOLOGY);
        }
        return weights;
    }

    /** Minutes for components before and after the break. */
    private static List<Integer> sittings(List<AgendaEntry> agenda) {
        int at = agenda.indexOf(BREAK);
        return List.of(
                minutes(agenda.subList(1, at)), minutes(agenda.subList(at + 1, agenda.size() - 1)));
    }

    private static int minutes(List<AgendaEntry> entries) {
        return entries.stream().mapToInt(AgendaEntry::minutes).sum();
    }

    private static List<AgendaEntry> agendaOf(Scenario scenario, int number) {
        var items = programme(scenario).items();
        return programme(scenario).halfDays().get(number).agenda().stream()
                .map(id -> items.stream().filter(item -> item.agendaItemId().equals(id)).findFirst().orElseThrow().entry())
                .toList();
    }

    private static Map<Component, Integer> minutes(Scenario scenario) {
        var minutes = new EnumMap<Component, Integer>(Component.class);
        programme(scenario).items().stream()
                .map(item -> item.entry())
                .filter(entry -> entry.component() != null)
                .forEach(entry -> minutes.merge(entry.component(), entry.minutes(), Integer::sum));
        return minutes;
    }

    private static ProgrammeSnapshot programme(Scenario scenario) {
        return scenario.atelier().snapshot().programme();
    }
}
