package nl.wijkatelier.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeighedTotalTest {
    @Test
    void means_count_by_the_weight_of_their_criterion() {
        var total = new WeighedTotal();
        total.add(20, new int[] {4, 5});
        total.add(10, new int[] {3});

        assertThat(total.total()).isEqualTo((20 * 4.5 + 10 * 3) / 30, within(1e-9));
        assertThat(total.coverage()).isEqualTo(1);
    }

    @Test
    void what_nobody_scored_is_left_out_and_told_and_is_never_zero() {
        var total = new WeighedTotal();
        total.add(20, new int[] {4});
        total.add(60, new int[] {});

        assertThat(total.total()).isEqualTo(4);
        assertThat(total.coverage()).isEqualTo(0.25);
    }

    @Test
    void of_what_nobody_scored_at_all_there_is_no_total() {
        var total = new WeighedTotal();
        total.add(20, new int[] {});
        total.add(0, new int[] {5});

        assertThat(total.total()).isNull();
        assertThat(total.coverage()).isZero();
    }
}
