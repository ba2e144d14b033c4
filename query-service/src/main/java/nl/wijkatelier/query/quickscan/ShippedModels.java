package nl.wijkatelier.query.quickscan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkatelier.contract.neighbourhood.ScanModel;
import nl.wijkatelier.contract.neighbourhood.ScanModelVersion;
import nl.wijkatelier.contract.neighbourhood.file.QuickScanModelFile;
import tools.jackson.databind.json.JsonMapper;

/** The models that ship with the product, for ateliers that began with one of them: each a file that never changes. */
public final class ShippedModels {
    private static final Map<ScanModelVersion, ScanModel> SHIPPED = readAll();

    private ShippedModels() {}

    /** The model of this version. */
    public static ScanModel of(ScanModelVersion version) {
        return Objects.requireNonNull(SHIPPED.get(version));
    }

    private static Map<ScanModelVersion, ScanModel> readAll() {
        var models = new EnumMap<ScanModelVersion, ScanModel>(ScanModelVersion.class);
        for (var version : ScanModelVersion.values()) {
            models.put(version, read(version.file()));
        }
        return models;
    }

    private static ScanModel read(String file) {
        try (var content = ScanModelVersion.class.getResourceAsStream("/" + file)) {
            return JsonMapper.shared()
                    .readValue(Objects.requireNonNull(content, file), QuickScanModelFile.class)
                    .model();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
