package nl.wijkatelier.atelier.process;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.process.ProcessExample.day;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.DescribeEndState;
import nl.wijkatelier.contract.process.EndStateDescribed;
import nl.wijkatelier.contract.process.RoutePhase;
import nl.wijkatelier.contract.process.RoutePhasesSet;
import nl.wijkatelier.contract.process.SetRoutePhases;
import org.junit.jupiter.api.Test;

class RouteMapTest {
    private static final RoutePhase PLAN = new RoutePhase(new Title("Projectplan"), day(0));
    private static final RoutePhase WORKS = new RoutePhase(new Title("Uitvoering"), day(9));

    @Test
    void the_end_state_is_described_with_or_without_a_year_and_the_same_again_changes_nothing() {
        given()
                .when(ANNA, new DescribeEndState(WHY, null))
                .then(new EndStateDescribed(WHY, null))
                .when(BRAM, new DescribeEndState(WHY, 2034))
                .then(new EndStateDescribed(WHY, 2034))
                .when(ANNA, new DescribeEndState(WHY, 2034))
                .thenNothingChanges();
    }

    @Test
    void the_route_map_is_divided_into_phases_and_the_same_again_changes_nothing() {
        given()
                .when(ANNA, new SetRoutePhases(List.of(PLAN, WORKS)))
                .then(new RoutePhasesSet(List.of(PLAN, WORKS)))
                .when(BRAM, new SetRoutePhases(List.of(PLAN, WORKS)))
                .thenNothingChanges()
                .when(BRAM, new SetRoutePhases(List.of()))
                .then(new RoutePhasesSet(List.of()));
    }

    @Test
    void no_atelier_accepts_a_year_out_of_reach_or_a_list_of_phases_without_end() {
        assertThatThrownBy(() -> new DescribeEndState(WHY, 1999)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new DescribeEndState(WHY, 2200)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new SetRoutePhases(Collections.nCopies(21, PLAN))).isInstanceOf(InvalidValue.class);
    }
}
