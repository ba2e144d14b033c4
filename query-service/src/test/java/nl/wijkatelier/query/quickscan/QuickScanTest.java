package nl.wijkatelier.query.quickscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.contract.neighbourhood.Figure;
import nl.wijkatelier.contract.neighbourhood.FitClass;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ScanClass;
import nl.wijkatelier.contract.neighbourhood.ScanCriterion;
import nl.wijkatelier.contract.neighbourhood.ScanModel;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import nl.wijkatelier.query.quickscan.ScanResult.Verdict;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuickScanTest {
    private static final ModelInForce MODEL = ModelInForce.asAdopted(ShippedModels.of(ScanModelVersion.V1_0_0));
    private static final Offset<Double> TOLERANCE = within(0.0501);
    private static final Map<String, Fit> FITS = Map.of(
            "past goed", Fit.GOOD, "kansrijk", Fit.PROMISING, "twijfel", Fit.DOUBTFUL, "past slecht", Fit.POOR,
            "uitgesloten", Fit.EXCLUDED);

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void the_scan_finds_what_the_model_s_vectors_say(String name, JsonNode vector) {
        var result = QuickScan.of(MODEL, figures(vector.get("inputs")));

        var expected = vector.get("expected");
        assertThat(result.heatDensity()).isCloseTo(expected.get("heatDensityGJHa").doubleValue(), within(0.5));
        assertThat(names(result.ranking())).isEqualTo(texts(expected.get("ranking")));
        assertThat(result.margin()).isCloseTo(expected.get("margin").doubleValue(), TOLERANCE);
        assertThat(result.verdict() == Verdict.WINNER).isEqualTo(expected.get("clearWinner").booleanValue());
        assertThat(result.alternatives()).hasSameSizeAs(expected.get("results").valueStream().toList());
        expected.get("results").forEach(each -> check(result, each));
        var robustness = Objects.requireNonNull(result.robustness());
        assertThat(robustness.leader()).hasToString(vector.at("/robustness/winner").stringValue());
        assertThat(robustness.stableRuns()).isEqualTo(vector.at("/robustness/stableRuns").intValue());
        assertThat(robustness.runs()).isEqualTo(vector.at("/robustness/runs").intValue());
    }

    private static void check(ScanResult result, JsonNode expected) {
        var id = HeatAlternative.valueOf(expected.get("alternative").stringValue());
        var found = result.alternatives().get(id.ordinal());
        assertThat(found.alternative()).isEqualTo(id);
        assertThat(found.score()).isCloseTo(expected.get("score").doubleValue(), TOLERANCE);
        assertThat(found.coverage()).isCloseTo(expected.get("coverage").doubleValue(), TOLERANCE);
        assertThat(found.fit()).isEqualTo(FITS.get(expected.get("class").stringValue()));
        assertThat(found.excludedBy()).isEqualTo(texts(expected.get("excludedBy")));
        assertThat(found.flags()).isEqualTo(texts(expected.get("flags")));
        var contributions = expected.get("contributions").valueStream().toList();
        assertThat(found.contributions()).hasSameSizeAs(contributions);
        for (var at = 0; at < contributions.size(); at++) {
            var contribution = found.contributions().get(at);
            assertThat(contribution.indicator())
                    .hasToString(constant(contributions.get(at).get("indicator").stringValue()));
            assertThat(contribution.weight()).isEqualTo(contributions.get(at).get("weight").doubleValue());
            assertThat(contribution.value()).isCloseTo(contributions.get(at).get("value").doubleValue(), TOLERANCE);
            assertThat(contribution.score()).isCloseTo(contributions.get(at).get("score").doubleValue(), TOLERANCE);
        }
    }

    @Test
    void of_nothing_that_is_known_nothing_is_said() {
        var result = QuickScan.of(MODEL, Map.of());

        assertThat(result.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
        assertThat(result.heatDensity()).isNull();
        assertThat(result.ranking()).isEmpty();
        assertThat(result.robustness()).isNull();
        assertThat(result.alternatives()).isNotEmpty().allSatisfy(alternative -> {
            assertThat(alternative.score()).isNull();
            assertThat(alternative.coverage()).isZero();
            assertThat(alternative.fit()).isEqualTo(Fit.INSUFFICIENT_DATA);
        });
    }

    @Test
    void an_unknown_figure_is_not_a_zero() {
        var figures = figures(vectors("Molenveld-Oost").get("inputs"));
        figures.remove(Figure.GRID_HEADROOM_PCT);

        var allElectric = QuickScan.of(MODEL, figures).alternatives().getFirst();

        assertThat(allElectric.flags()).isEmpty();
        assertThat(allElectric.unknown()).containsExactly(Indicator.GRID_HEADROOM_PCT);
        assertThat(allElectric.coverage()).isEqualTo(0.8, within(0.01));
        assertThat(allElectric.score()).isCloseTo((48.1 * 74 - 15 * 24) / 59, within(0.1));
    }

    @Test
    void with_public_figures_only_no_winner_is_named() {
        var result = QuickScan.of(MODEL, Map.of(Figure.MULTI_FAMILY_PCT, 60.0, Figure.LABEL_ABC_PCT, 40.0));

        assertThat(result.verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    }

    @Test
    void another_weight_gives_another_score() {
        var figures = figures(vectors("Molenveld-Oost").get("inputs"));

        var heavier = QuickScan.of(MODEL.weighing(Indicator.GRID_HEADROOM_PCT, 100), figures).alternatives().getFirst();

        assertThat(heavier.score()).isLessThan(40);
    }

    @Test
    void a_curve_is_level_beyond_its_outer_points_and_straight_between_them() {
        var curve = new Curve(List.of(new Curve.Point(10, 100), new Curve.Point(20, 0)));

        assertThat(Stream.of(0.0, 10.0, 15.0, 20.0, 30.0).map(curve::scoreAt)).containsExactly(100.0, 100.0, 50.0, 0.0, 0.0);
    }

    @Test
    void of_a_model_with_fewer_alternatives_those_are_scanned() {
        var shipped = MODEL.adopted();
        var without = new ScanModel(
                shipped.modelId(), shipped.version(), shipped.status(), null, shipped.gasToHeat(),
                List.of(HeatAlternative.HEAT_NETWORK_MT, HeatAlternative.ALL_ELECTRIC),
                shipped.criteria().stream().filter(it -> it.indicator() == Indicator.LABEL_ABC_PCT).map(QuickScanTest::forTwo).toList(),
                List.of(), List.of(new ScanClass(Quantity.of("0"), FitClass.GOOD)), Quantity.of("0"), Quantity.of("1"));

        var result = QuickScan.of(ModelInForce.asAdopted(without), Map.of(Figure.LABEL_ABC_PCT, 90.0));

        assertThat(names(result.ranking())).containsExactly("ALL_ELECTRIC", "HEAT_NETWORK_MT");
        assertThat(result.alternatives()).extracting(ScanResult.Alternative::fit).containsOnly(Fit.GOOD);
        assertThat(result.verdict()).isEqualTo(Verdict.WINNER);
        assertThat(result.margin()).isEqualTo(30);
    }

    private static ScanCriterion forTwo(ScanCriterion all) {
        return new ScanCriterion(all.indicator(), all.weight(), all.curves().subList(0, 2));
    }

    static Stream<Object[]> vectors() throws IOException {
        var file = JsonMapper.shared().readTree(Files.readString(Path.of("src/test/resources/quickscan/vectors-1.0.0.json")));
        return file.get("vectors").valueStream().map(vector -> new Object[] {vector.get("name").stringValue(), vector});
    }

    private static JsonNode vectors(String name) {
        try {
            return vectors().filter(each -> each[0].equals(name)).map(each -> (JsonNode) each[1]).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<Figure, Double> figures(JsonNode inputs) {
        var figures = new EnumMap<Figure, Double>(Figure.class);
        inputs.properties().forEach(input -> figures.put(
                Figure.valueOf(constant(input.getKey())),
                input.getValue().doubleValue()));
        return figures;
    }

    /** The file says {@code mtSourceKm} where the contract says {@code MT_SOURCE_KM}. */
    private static String constant(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> names(List<HeatAlternative> alternatives) {
        return alternatives.stream().map(Enum::name).toList();
    }
}
