package nl.wijkatelier.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteKillTest {
    private static final int ENOUGH = 1_000;

    @Test
    void what_was_acknowledged_survives_kill_9(@TempDir Path directory) throws Exception {
        var acknowledged = acknowledgedUntilKilled(directory);

        try (var store = EventStore.open(AppendsUntilKilled.properties(directory))) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH).allSatisfy(line -> {
                var parts = line.split(" ");
                assertThat(store.log().revision(new AtelierId(parts[0])))
                        .isGreaterThanOrEqualTo(Long.parseLong(parts[1]));
            });
            assertThat(store.log().ateliers()).allSatisfy(atelier ->
                    assertThat(store.log().read(atelier, 0)).hasSize((int) store.log().revision(atelier)));
        }
    }

    private static List<String> acknowledgedUntilKilled(Path directory) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                java, "--enable-native-access=ALL-UNNAMED", "-Daxoniq.update-checker.disabled=true", "-Xmx128m",
                "-cp", classes, AppendsUntilKilled.class.getName(), directory.toString())
                .redirectError(new File(directory.toFile(), "stderr"))
                .start();
        var lines = new ArrayList<String>();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.endsWith(AppendsUntilKilled.ACKNOWLEDGED)) {
                    lines.add(line);
                }
                if (lines.size() == ENOUGH) {
                    process.toHandle().destroyForcibly(); // unlike the process itself, leaves us its last words
                }
            }
        }
        process.waitFor();
        return lines;
    }
}
