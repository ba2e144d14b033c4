package nl.wijkatelier.atelier.programme;

import static nl.wijkatelier.contract.Component.FINANCE;
import static nl.wijkatelier.contract.Component.ORGANISATION;
import static nl.wijkatelier.contract.Component.PARTICIPATION;
import static nl.wijkatelier.contract.Component.PROCESS;
import static nl.wijkatelier.contract.Component.TECHNOLOGY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void all_time_is_shared_by_weight_in_steps_of_five_minutes() {
        var weights = Map.of(PARTICIPATION, 5, PROCESS, 4, TECHNOLOGY, 4, ORGANISATION, 5, FINANCE, 3);

        assertThat(Shares.of(weights, 720)).containsExactlyInAnyOrderEntriesOf(Map.of(
                PARTICIPATION, 170, PROCESS, 140, TECHNOLOGY, 135, ORGANISATION, 170, FINANCE, 105));
    }

    @Test
    void what_is_left_over_goes_to_who_lost_most_and_else_to_who_comes_first() {
        var weights = Map.of(PARTICIPATION, 1, PROCESS, 1, TECHNOLOGY, 1, ORGANISATION, 1, FINANCE, 1);

        assertThat(Shares.of(weights, 720)).containsExactlyInAnyOrderEntriesOf(Map.of(
                PARTICIPATION, 145, PROCESS, 145, TECHNOLOGY, 145, ORGANISATION, 145, FINANCE, 140));
    }

    @Test
    void a_component_that_does_not_take_part_gets_nothing() {
        assertThat(Shares.of(Map.of(PROCESS, 2, FINANCE, 6), 720)).containsExactlyInAnyOrderEntriesOf(
                Map.of(PROCESS, 180, FINANCE, 540));
    }
}
