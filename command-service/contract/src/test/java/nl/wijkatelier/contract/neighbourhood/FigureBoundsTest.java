package nl.wijkatelier.contract.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureBoundsTest {
    private static final NeighbourhoodId W1 = new NeighbourhoodId("w1");
    private static final Title CBS = new Title("CBS");

    @ParameterizedTest
    @CsvSource({
        "DWELLINGS,1212", "GAS_M3,0", "LAND_HA,0.01", "LABEL_ABC_PCT,100", "MT_SOURCE_KM,2.4", "LT_SOURCE_LEVEL,2"
    })
    void a_figure_within_its_bounds_is_taken(Figure figure, String value) {
        var entered = new EnterFigure(W1, figure, Quantity.of(value), CBS, 2024);

        assertThat(entered.value()).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({
        "DWELLINGS,0", "DWELLINGS,1.5", "LAND_HA,0", "LABEL_ABC_PCT,100.1", "MT_SOURCE_KM,-1", "LT_SOURCE_LEVEL,0.5",
        "GAS_AVAILABILITY,3"
    })
    void a_figure_outside_its_bounds_is_refused(Figure figure, String value) {
        assertThatThrownBy(() -> new EnterFigure(W1, figure, Quantity.of(value), CBS, 2024))
                .isInstanceOfSatisfying(InvalidValue.class, invalid -> assertThat(invalid.field()).isEqualTo("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1234", "1000000000", "1e999999999", "1e-999999999", "0.12345678901234567890"})
    void a_quantity_that_is_too_long_is_refused(String value) {
        assertThatThrownBy(() -> Quantity.of(value)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void equal_numbers_are_equal() {
        assertThat(Quantity.of("20.0")).isEqualTo(Quantity.of("2e1")).hasToString("20");
    }

    @Test
    void a_year_in_which_nobody_counted_is_refused() {
        assertThatThrownBy(() -> new EnterFigure(W1, Figure.GAS_M3, Quantity.of("1"), CBS, 24))
                .hasMessageStartingWith("year ");
    }

    @Test
    void points_of_a_curve_rise() {
        var twice = List.of(point("5"), point("5"));

        assertThatThrownBy(() -> new ShapeCurve(HeatAlternative.ALL_ELECTRIC, Indicator.HEAT_DENSITY, twice))
                .hasMessageStartingWith("points ");
        assertThatThrownBy(() -> new ShapeCurve(HeatAlternative.ALL_ELECTRIC, Indicator.HEAT_DENSITY, List.of()))
                .hasMessageStartingWith("points ");
    }

    @Test
    void a_weight_is_at_most_100() {
        assertThatThrownBy(() -> new WeighCriterion(Indicator.HEAT_DENSITY, Quantity.of("100.5")))
                .hasMessage("weight must be 0 to 100");
    }

    @Test
    void an_import_has_each_neighbourhood_and_each_figure_once() {
        var dwellings = new ReadFigure(Figure.DWELLINGS, Quantity.of("10"), CBS, null);
        var read = new ReadNeighbourhood(W1, CBS, null, List.of(dwellings), null, null);

        assertThatThrownBy(() -> new ImportFigures(List.of(read, read))).hasMessageStartingWith("neighbourhoods ");
        assertThatThrownBy(() -> new ImportFigures(List.of())).hasMessageStartingWith("neighbourhoods ");
        assertThatThrownBy(() -> new ReadNeighbourhood(W1, CBS, null, List.of(dwellings, dwellings), null, null))
                .hasMessageStartingWith("figures ");
        assertThatThrownBy(() -> new ReadFigure(Figure.DWELLINGS, Quantity.of("1.5"), CBS, null))
                .hasMessageStartingWith("value ");
    }

    @Test
    void dwellings_are_counted_by_names_that_differ_with_a_source() {
        var flats = new DwellingGroup(CBS, 0);
        var counted = new ReadDwellings(DwellingTrait.OWNER, new DwellingCount(List.of(flats), CBS, null));

        assertThatThrownBy(() -> new DwellingGroup(CBS, -1)).hasMessage("dwellings must be 0 to 1000000");
        assertThatThrownBy(() -> new DwellingCount(List.of(), CBS, null)).hasMessageStartingWith("groups ");
        assertThatThrownBy(() -> new DwellingCount(List.of(flats, flats), CBS, null)).hasMessageStartingWith("groups ");
        assertThatThrownBy(() -> new DwellingCount(List.of(flats), null, null)).hasMessage("source is missing");
        assertThatThrownBy(() -> new DwellingCount(List.of(flats), CBS, 1066)).hasMessageStartingWith("year ");
        assertThatThrownBy(() -> new ReadNeighbourhood(W1, CBS, null, List.of(), null, List.of(counted, counted)))
                .hasMessageStartingWith("dwellings ");
    }

    private static CurvePoint point(String at) {
        return new CurvePoint(Quantity.of(at), Quantity.of("50"));
    }
}
