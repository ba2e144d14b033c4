package nl.wijkatelier.query.report.writing;

import static nl.wijkatelier.query.report.ReportStories.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.document.Table.Column;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void columns_are_as_wide_as_they_weigh() {
        assertThat(widths(List.of(new Column("a", 3), new Column("b", 1)), "kort", "kort")).containsExactly(0.75, 0.25);
    }

    @Test
    void where_all_lines_fit_none_is_broken_and_the_others_share_what_is_left() {
        var widths = widths(List.of(new Column("a", 100), new Column("b", 1)), "kort", "Woningcorporatie De Merwestede");

        assertThat(widths[1]).isEqualTo((30 + 2.5) / 104);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(1, within(1e-9));
    }

    @Test
    void a_column_whose_lines_must_be_broken_gets_the_room_of_one_that_has_little_to_say() {
        var parties = "College van burgemeester en wethouders\nEnergiecoöperatie Molenveld Energie";
        var proviso = "Tekent onder voorbehoud van het oprichtingsbesluit van de aandeelhouders van het bedrijf.";

        var widths = widths(Collections.nCopies(3, new Column("a", 1)), parties, "kort", proviso);

        assertThat(widths[0]).isGreaterThan(1.0 / 3);
        assertThat(widths[1] * 104).isBetween(6.5, 7.0);
        assertThat(widths[2]).isGreaterThan(widths[0]);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(1, within(1e-9));
    }

    @Test
    void a_text_of_many_lines_gets_more_room_than_one_of_two() {
        var widths = widths(Collections.nCopies(3, new Column("a", 1)), "De netverzwaring komt te laat ".repeat(3), "De netbeheerder meldt ".repeat(40), "kort");

        assertThat(widths[1]).isGreaterThan(2 * widths[0]);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(1, within(1e-9));
    }

    @Test
    void where_not_all_words_fit_the_longest_are_torn_and_the_others_stay_whole() {
        var columns = Collections.nCopies(6, new Column("a", 1));
        var longest = "Samenwerkingsovereenkomsten";

        var widths = widths(columns, longest, longest, longest, longest, "31\u00a0mrt\u00a02026", "Wacht");

        assertThat(widths[4] * 104).isGreaterThanOrEqualTo(11 + 2.5);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(1, within(1e-9));
    }

    @Test
    void when_all_words_together_are_too_wide_they_share_alike() {
        var columns = Collections.nCopies(10, new Column("Verantwoordelijkheid", 1));

        var widths = widths(columns, Collections.nCopies(10, "x").toArray(String[]::new));

        assertThat(widths).hasSize(10);
        assertThat(Arrays.stream(widths).boxed()).allSatisfy(width -> assertThat(width).isEqualTo(0.1, within(1e-9)));
    }

    private static double[] widths(List<Column> columns, String... row) {
        var cells = Arrays.stream(row).map(text -> (Cell) new Cell.Words(text)).toList();
        return ColumnWidths.of(new Table("t", Table.Use.PAGE, columns, List.of(cells)), DUTCH, 104);
    }
}
