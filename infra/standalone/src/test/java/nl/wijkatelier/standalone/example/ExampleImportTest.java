package nl.wijkatelier.standalone.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.standalone.api.PublicApi;
import nl.wijkatelier.standalone.process.ProductProcess;
import nl.wijkatelier.standalone.workshop.Api;
import nl.wijkatelier.standalone.workshop.Picture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ExampleImportTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/ateliers", "/commands/batch", "/commands"})
    void an_import_that_broke_off_is_finished_when_it_runs_again(String lastCall, @TempDir Path data) {
        var memory = data.resolve("memory.json");
        try (var product = ProductProcess.standalone(data.resolve("product"), "--wijkatelier.example=false").start();
                var breaking = new BreakingApi(product.address(), lastCall);
                var api = new PublicApi(product.address())) {
            assertThatThrownBy(() -> new ExampleImport(breaking, product.hostKey(), memory).run()).isInstanceOf(BrokenOff.class);
            var again = new ExampleImport(api, product.hostKey(), memory);
            assertThat(again.isUnfinished()).isTrue();

            again.run();

            assertThat(again.isUnfinished()).isFalse();
            showsTheExampleOnce(api, product);
        }
    }

    private static void showsTheExampleOnce(PublicApi api, ProductProcess product) {
        var ateliers = api.get("/api/host/ateliers", product.hostKey());
        assertThat(ateliers).hasSize(1);
        var visitor = new Api(product.address())
                .join(ateliers.get(0).path("facilitatorCode").asString(), "Begeleider");
        var picture = visitor.pictureNow();
        assertThat(picture.ofKind("note")).hasSize(64);
        assertThat(picture.ofKind("decision").values()).hasSize(6).allMatch(it -> it.path("state").asString().equals("AGREED"));
        showsTheProgrammeOfTheFile(picture);
        showsTheResourcesOfTheFile(picture);
        scansAsTheExampleSays(picture);
        assertThat(presentIn(picture))
                .as("those of the example and the visitor, but not who imported it")
                .isEqualTo(ExampleFile.bundled().list("participants").size() + 1L);
    }

    private static void showsTheProgrammeOfTheFile(Picture picture) {
        assertThat(picture.ofKind("halfDay").values())
                .hasSize(4)
                .allMatch(halfDay -> halfDay.path("state").asString().equals("CLOSED"));
        assertThat(picture.ofKind("attendance").values().stream()
                        .filter(it -> it.path("attendance").asString().equals("ABSENT")))
                .hasSize(4);
        assertThat(picture.ofKind("attendance")).hasSize(68);
        for (var halfDay : ExampleFile.bundled().list("programme")) {
            for (var item : ExampleFile.list(halfDay, "items")) {
                var shown = picture.ofKind("agendaItem").get(ExampleFile.text(item, "id"));
                assertThat(shown.path("halfDay").asString()).isEqualTo(ExampleFile.text(halfDay, "id"));
                assertThat(shown.path("title").asString()).isEqualTo(ExampleFile.text(item, "title"));
                assertThat(shown.path("state").asString()).isEqualTo("DONE");
                assertThat(shown.path("minutes").asInt()).isEqualTo(item.path("minutes").asInt());
                assertThat(shown.path("workForms")).isEqualTo(item.path("werkvormIds"));
            }
        }
    }

    private static void showsTheResourcesOfTheFile(Picture picture) {
        assertThat(picture.ofKind("resourceRow")).hasSize(20);
        var counted = picture.ofKind("resourceTotals").values().iterator().next();
        var file = ExampleFile.bundled().at("resources");
        var all = counted.path("all");
        assertThat(all.path("quarters").path("sum").asLong()).isEqualTo(file.path("totals").path("hoursTotal").asLong() * 4);
        assertThat(List.of("hoursAtelier", "hoursProjectPlan", "hoursWup").stream()
                        .map(name -> file.path("totals").path(name).asLong() * 4))
                .containsExactlyElementsOf(all.path("phases").valueStream().map(it -> it.path("sum").asLong()).toList());
        assertThat(euros(all, "labourCents")).isEqualTo(file.path("totals").path("labourEur").asLong());
        assertThat(euros(all, "outOfPocketCents")).isEqualTo(file.path("totals").path("outOfPocketEur").asLong());
        assertThat(euros(all, "totalCents")).isEqualTo(file.path("totals").path("totalEur").asLong());
        var states = Map.of("COVERED", "GEDEKT", "REQUESTED", "AANGEVRAAGD", "SHORTFALL", "TEKORT", "UNKNOWN", "ONBEKEND");
        counted.path("coverage").forEach(sum -> assertThat(euros(sum, "totalCents"))
                .as(sum.path("state").asString())
                .isEqualTo(file.path("totalByCoverageEur").path(states.get(sum.path("state").asString())).asLong()));
    }

    private static long euros(JsonNode sum, String name) {
        return sum.path(name).path("sum").asLong() / 100;
    }

    private static void scansAsTheExampleSays(Picture picture) {
        for (var scan : ExampleFile.bundled().list("quickScans")) {
            var found = picture.ofKind("quickScan").get(ExampleFile.text(scan, "neighbourhoodId"));
            assertThat(found.path("ranking")).isEqualTo(scan.path("ranking"));
            assertThat(found.path("verdict").asString().equals("WINNER")).isEqualTo(scan.path("clearWinner").booleanValue());
            assertThat(found.at("/robustness/stableRuns").intValue()).isEqualTo(scan.at("/robustness/stableRuns").intValue());
            for (var at = 0; at < scan.path("results").size(); at++) {
                assertThat(found.path("alternatives").path(at).path("score").doubleValue())
                        .isEqualTo(scan.path("results").path(at).path("score").doubleValue(), within(0.0501));
            }
        }
    }

    private static long presentIn(Picture picture) {
        return picture.ofKind("participant").values().stream().filter(person -> !person.has("leftAt")).count();
    }

    private static final class BrokenOff extends RuntimeException {}

    /** Nothing comes after the answer to this call. */
    private static final class BreakingApi extends PublicApi {
        private final String lastCall;

        BreakingApi(URI base, String lastCall) {
            super(base);
            this.lastCall = lastCall;
        }

        @Override
        public JsonNode post(String path, String bearer, Map<String, ?> body) {
            var answer = super.post(path, bearer, body);
            if (path.endsWith(lastCall)) {
                throw new BrokenOff();
            }
            return answer;
        }
    }
}
