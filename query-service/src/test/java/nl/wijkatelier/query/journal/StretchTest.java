package nl.wijkatelier.query.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StretchTest {
    @Test
    void an_opening_lasts_until_the_closing_after_it_or_until_now() {
        assertThat(Stretch.between(List.of(4L, 9L, 12L)))
                .containsExactly(new Stretch(4, 9), new Stretch(12, Long.MAX_VALUE));
        assertThat(Stretch.between(List.of())).isEmpty();
    }

    @Test
    void pieces_are_all_of_it_from_either_end() {
        var stretches = List.of(new Stretch(1, 5), new Stretch(8, 9));

        assertThat(stretches.stream().flatMap(stretch -> stretch.pieces(2)))
                .containsExactly(new Stretch(1, 2), new Stretch(3, 4), new Stretch(5, 5), new Stretch(8, 9));
        assertThat(Stretch.falling(stretches, 2))
                .containsExactly(new Stretch(8, 9), new Stretch(4, 5), new Stretch(2, 3), new Stretch(1, 1));
    }

    @Test
    void where_two_have_nothing_in_common_there_are_no_pieces() {
        var nothing = new Stretch(1, 3).within(new Stretch(5, 9));

        assertThat(nothing.pieces(10)).isEmpty();
        assertThat(Stretch.falling(List.of(nothing), 10)).isEmpty();
    }
}
