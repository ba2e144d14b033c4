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
        assertThat(picture.ofKind("note").values()).filteredOn(note -> !note.has("sources")).as("notes of the file").hasSize(64);
        assertThat(picture.ofKind("note").values()).filteredOn(note -> note.has("sources")).as("key ideas from them").hasSize(4);
        assertThat(picture.ofKind("comment")).as("what was said of some notes").hasSize(4);
        assertThat(picture.ofKind("reaction")).hasSize(7);
        assertThat(picture.ofKind("decision").values()).hasSize(6).allMatch(it -> it.path("state").asString().equals("AGREED"));
        assertThat(picture.ofKind("board").get("brd-TECHNIEK").path("background").path("source").asString())
                .isEqualTo("Schets, voorbeelddata");
        showsTheProgrammeOfTheFile(picture);
        quotesAsTheFile(picture);
        showsTheResourcesOfTheFile(picture);
        scansAsTheExampleSays(picture);
        hasTheBuildingsAndOwnersOfTheFile(picture);
        assertThat(picture.ofKind("processStep").values()).hasSize(10).allMatch(it -> it.has("from"));
        raisesTheHurdlesOfTheFile(picture);
        assertThat(picture.ofKind("stepPlanItem").values()).hasSize(14).filteredOn(it -> it.path("state").asString().equals("OPEN")).hasSize(1);
        scoresTheStartNeighbourhoodsOfTheFile(picture);
        showsTheRouteMapOfTheFile(picture);
        recordsTheDecisionsOfTheFile(picture);
        ProvenanceOfTheFile.isToldTo(visitor);
        plansTheActionsOfTheFile(picture);
        OrganisationOfTheFile.isShownIn(picture);
        BlueprintOfTheFile.isShownIn(picture);
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

    private static void quotesAsTheFile(Picture picture) {
        var intake = ExampleFile.bundled().at("intake");
        var pricing = ExampleFile.bundled().at("pricing");
        var quotation = picture.ofKind("quotation").get("quotation");
        assertThat(quotation.path("totalCents").asLong()).isEqualTo(21_725_00L);
        assertThat(quotation.path("totalCents").asLong()).isEqualTo(pricing.path("totalEur").asLong() * 100);
        assertThat(quotation.path("subtotalCents").asLong()).isEqualTo(pricing.path("subtotalEur").asLong() * 100);
        for (int at = 0; at < pricing.path("lines").size(); at++) {
            var expected = pricing.path("lines").path(at);
            var line = quotation.path("lines").path(at);
            assertThat(line.path("component").asString()).isEqualTo(ExampleFile.component(expected).name());
            assertThat(line.path("amountCents").asLong()).isEqualTo(expected.path("amountEur").asLong() * 100);
            assertThat(line.path("shareTenths").asLong())
                    .isEqualTo(Math.round(expected.path("targetSharePct").asDouble() * 10));
        }
        assertThat(picture.ofKind("attendee")).hasSize(intake.path("mustAttend").size());
        assertThat(picture.ofKind("intakeEntry").values().stream()
                        .filter(entry -> entry.path("kind").asString().equals("GOAL"))
                        .map(entry -> entry.path("text").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        intake.path("goals").valueStream().map(JsonNode::asString).toList());
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

    private static void hasTheBuildingsAndOwnersOfTheFile(Picture picture) {
        var dwellings = picture.ofKind("neighbourhood").get("wyk-01").path("dwellings");
        for (var trait : List.of("TYPE", "OWNER")) {
            assertThat(dwellings.path(trait).path("groups").valueStream()
                            .mapToInt(group -> group.path("dwellings").asInt())
                            .sum())
                    .as(trait)
                    .isEqualTo(1212);
        }
    }

    private static void scoresTheStartNeighbourhoodsOfTheFile(Picture picture) {
        var file = ExampleFile.bundled().at("startNeighbourhoodChoice");
        var round = picture.ofKind("scoringRound").values().iterator().next();
        assertThat(round.path("state").asString()).isEqualTo("SHOWN");
        assertThat(round.path("people").asInt()).isEqualTo(17).isEqualTo(round.path("ready").asInt());
        assertThat(picture.ofKind("matrixCriterion").values().stream().map(it -> it.path("name")))
                .containsExactlyInAnyOrderElementsOf(file.path("criteria").valueStream().map(it -> it.path("name")).toList());
        assertThat(round.at("/results/weights").valueStream().map(it -> it.path("weight").asInt()))
                .containsExactlyElementsOf(
                        file.path("criteria").valueStream().map(it -> it.path("weightPct").asInt()).toList());
        for (var scored : ExampleFile.list(file, "scores")) {
            var id = ExampleFile.text(scored, "neighbourhoodId");
            assertThat(picture.ofKind("matrixOption").get(id).path("neighbourhood").asString()).isEqualTo(id);
            var total = of(id, round.at("/results/totals")).getFirst();
            assertThat(total.path("total").doubleValue()).isEqualTo(scored.path("total").doubleValue(), within(0.005));
            assertThat(total.path("coverage").doubleValue()).isEqualTo(1);
            for (var cell : of(id, round.at("/results/cells"))) {
                var mean = scored.path("perCriterion").path(ExampleFile.text(cell, "criterion"));
                assertThat(cell.path("mean").doubleValue()).isEqualTo(mean.doubleValue(), within(0.05));
                assertThat(cell.path("spread").valueStream().mapToInt(JsonNode::intValue).sum()).isEqualTo(17);
            }
        }
        assertThat(groundsOf(picture, "dec-01")).contains("matrix", "quickScan");
    }

    private static List<JsonNode> of(String option, JsonNode entries) {
        return entries.valueStream().filter(entry -> ExampleFile.text(entry, "option").equals(option)).toList();
    }

    private static void showsTheRouteMapOfTheFile(Picture picture) {
        var shown = picture.ofKind("routeMap").values().iterator().next();
        var file = ExampleFile.bundled().at("routeMap");
        assertThat(shown.path("endState")).isEqualTo(file.path("endState"));
        assertThat(shown.path("targetYear").asInt()).isEqualTo(2034);
        assertThat(shown.path("phases").valueStream().map(phase -> ExampleFile.text(phase, "title") + ExampleFile.text(phase, "from")))
                .containsExactlyElementsOf(ExampleFile.list(file, "phases").stream()
                        .map(phase -> ExampleFile.text(phase, "name") + ExampleFile.date(phase, "from"))
                        .toList());
    }

    private static void recordsTheDecisionsOfTheFile(Picture picture) {
        for (var decision : ExampleFile.bundled().list("decisions")) {
            var found = picture.ofKind("decision").get(ExampleFile.text(decision, "id"));
            var outcome = decision.path("outcome");
            assertThat(found.path("context")).isEqualTo(decision.path("context"));
            assertThat(found.path("drivers")).isEqualTo(decision.path("drivers"));
            assertThat(found.path("positive")).isEqualTo(decision.at("/consequences/positive"));
            assertThat(found.path("negative")).isEqualTo(decision.at("/consequences/negative"));
            assertThat(found.path("assumptions")).isEqualTo(decision.path("assumptions"));
            assertThat(found.path("rationale")).isEqualTo(decision.path("rationale"));
            assertThat(found.path("minorityView").asString("")).isEqualTo(outcome.path("minorityView").asString(""));
            assertThat(found.path("formalBody")).isEqualTo(decision.path("formalBody"));
            assertThat(found.path("formalExpectedAt").asString())
                    .isEqualTo(ExampleFile.date(decision, "formalDecisionExpected").toString());
            assertThat(found.path("reviewAt").asString()).isEqualTo(ExampleFile.date(decision, "reviewAt").toString());
            assertThat(found.path("confidentiality").asString()).isEqualTo("PUBLIC");
            assertThat(found.path("present")).isEqualTo(outcome.path("present"));
            assertThat(found.path("entitled")).isEqualTo(outcome.path("entitled"));
            assertThat(found.path("tally").valueStream().map(count -> count.path("count").intValue()))
                    .containsExactlyInAnyOrderElementsOf(
                            outcome.path("tally").valueStream().map(JsonNode::intValue).toList());
            assertThat(found.path("grounds").size()).isEqualTo(decision.path("evidence").size());
            describesTheOptions(picture, decision);
            testsTheObjections(picture, decision);
        }
        var vote = picture.ofKind("decision").get("dec-06");
        assertThat(vote.path("threshold").asString()).isEqualTo("TWO_THIRDS");
        var advice = picture.ofKind("decision").get("dec-04");
        assertThat(advice.path("decider").asString()).isEqualTo("prt-03");
        assertThat(advice.path("decidedBy").asString()).isEqualTo("prt-03");
        assertThat(groundsOf(picture, "dec-03")).contains("quickScan", "note", "hurdle");
        assertThat(groundsOf(picture, "dec-05")).contains("processStep");
        assertThat(groundsOf(picture, "dec-06")).contains("resourceTotals");
    }

    private static void describesTheOptions(Picture picture, JsonNode decision) {
        for (var option : ExampleFile.list(decision, "options")) {
            var found = picture.ofKind("decisionOption").get(ExampleFile.text(option, "id"));
            for (var field : List.of("text", "pros", "cons")) {
                assertThat(found.path(field)).isEqualTo(option.path(field));
            }
        }
    }

    private static void testsTheObjections(Picture picture, JsonNode decision) {
        var found = picture.ofKind("objection").values().stream()
                .filter(objection -> objection.path("decision").equals(decision.path("id")))
                .toList();
        for (var field : List.of("text", "test", "valid", "resolution")) {
            assertThat(found.stream().map(objection -> objection.path(field)))
                    .containsExactlyInAnyOrderElementsOf(
                            decision.path("objections").valueStream().map(objection -> objection.path(field)).toList());
        }
    }

    private static List<String> groundsOf(Picture picture, String decision) {
        return picture.ofKind("decision").get(decision).path("grounds").valueStream()
                .map(ground -> ground.path("kind").asString())
                .toList();
    }

    private static void raisesTheHurdlesOfTheFile(Picture picture) {
        var hurdles = ExampleFile.bundled().list("hurdles");
        assertThat(picture.ofKind("hurdle")).hasSize(hurdles.size());
        for (var hurdle : hurdles) {
            var found = picture.ofKind("hurdle").get(ExampleFile.text(hurdle, "id"));
            for (var field : List.of("title", "description", "likelihood", "impact", "measure")) {
                assertThat(found.path(field)).isEqualTo(hurdle.path(field));
            }
            assertThat(found.path("component").asString()).isEqualTo(ExampleFile.component(hurdle).name());
            assertThat(found.path("owner")).isEqualTo(hurdle.path("ownerStakeholderId"));
            assertThat(found.path("participant")).isEqualTo(hurdle.path("ownerParticipantId"));
            assertThat(found.path("state")).isEqualTo(hurdle.path("status"));
        }
    }

    private static void plansTheActionsOfTheFile(Picture picture) {
        var actions = ExampleFile.bundled().list("actions");
        assertThat(picture.ofKind("action")).hasSize(actions.size());
        for (var action : actions) {
            var found = picture.ofKind("action").get(ExampleFile.text(action, "id"));
            assertThat(found.path("title")).isEqualTo(action.path("title"));
            assertThat(found.path("participant")).isEqualTo(action.path("ownerId"));
            assertThat(found.path("dueAt").asString()).isEqualTo(ExampleFile.date(action, "due").toString());
            assertThat(found.path("decision").asString("")).isEqualTo(action.path("decisionId").asString(""));
            assertThat(found.path("state").asString()).isEqualTo("OPEN");
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
