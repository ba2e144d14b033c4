package nl.wijkatelier.query.quickscan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the published models, each a file that ships with the product and never changes. */
public final class ScanModelFile {
    private static final Map<String, Fit> FITS = Map.of(
            "past goed", Fit.GOOD, "kansrijk", Fit.PROMISING, "twijfel", Fit.DOUBTFUL, "past slecht", Fit.POOR);
    private static final Map<ScanModelVersion, ScanModel> PUBLISHED = readAll();

    private ScanModelFile() {}

    /** The model as it was published. */
    public static ScanModel of(ScanModelVersion version) {
        return Objects.requireNonNull(PUBLISHED.get(version));
    }

    private static Map<ScanModelVersion, ScanModel> readAll() {
        var models = new EnumMap<ScanModelVersion, ScanModel>(ScanModelVersion.class);
        for (var version : ScanModelVersion.values()) {
            models.put(version, read(version.name().substring(1).replace('_', '.')));
        }
        return models;
    }

    private static ScanModel read(String version) {
        try (var file = ScanModelFile.class.getResourceAsStream("model-" + version + ".json")) {
            return model(JsonMapper.shared().readTree(Objects.requireNonNull(file, version)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScanModel model(JsonNode file) {
        var gas = file.get("gasToHeat");
        return new ScanModel(
                file.get("version").stringValue(),
                number(gas, "kWhPerM3") * number(gas, "gjPerKWh") * number(gas, "boilerEfficiency"),
                each(file.get("indicators")).stream().map(ScanModelFile::criterion).toList(),
                each(file.get("rules")).stream().map(ScanModelFile::rule).toList(),
                each(file.get("classes")).stream().map(ScanModelFile::threshold).toList(),
                number(file, "noClearWinnerMargin"),
                number(file, "minCoverage"));
    }

    private static Criterion criterion(JsonNode node) {
        var curves = new EnumMap<HeatAlternative, Curve>(HeatAlternative.class);
        node.get("curves").properties().forEach(curve ->
                curves.put(HeatAlternative.valueOf(curve.getKey()), curve(curve.getValue())));
        return new Criterion(indicator(node.get("id").stringValue()), number(node, "weight"), curves);
    }

    private static Curve curve(JsonNode points) {
        return new Curve(each(points).stream()
                .map(point -> new Curve.Point(point.get(0).doubleValue(), point.get(1).doubleValue()))
                .toList());
    }

    private static Rule rule(JsonNode node) {
        var condition = node.get("when").stringValue().split(" ");
        return new Rule(
                node.get("id").stringValue(),
                Rule.Effect.valueOf(node.get("effect").stringValue()),
                HeatAlternative.valueOf(node.get("alternative").stringValue()),
                indicator(condition[0]),
                Rule.Comparison.of(condition[1]),
                Double.parseDouble(condition[2]));
    }

    private static ScanModel.Threshold threshold(JsonNode node) {
        return new ScanModel.Threshold(
                number(node, "from"), Objects.requireNonNull(FITS.get(node.get("nl").stringValue())));
    }

    /** The file says {@code mtSourceKm} where the contract says {@code MT_SOURCE_KM}. */
    static Indicator indicator(String id) {
        return Indicator.valueOf(id.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }

    private static double number(JsonNode node, String name) {
        return node.get(name).doubleValue();
    }

    private static List<JsonNode> each(JsonNode list) {
        return list.valueStream().toList();
    }
}
