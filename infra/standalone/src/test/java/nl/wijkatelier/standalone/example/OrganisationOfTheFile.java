package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.list;
import static nl.wijkatelier.standalone.example.ExampleFile.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.standalone.workshop.Picture;
import tools.jackson.databind.JsonNode;

/** Holds what is shown of the organisation against the file of the example. */
final class OrganisationOfTheFile {
    private static final JsonNode FILE = ExampleFile.bundled().at("organisation");

    private OrganisationOfTheFile() {}

    static void isShownIn(Picture picture) {
        bodies(picture);
        parts(picture);
        agreements(picture);
        directingRole(picture);
        legalChecklist(picture);
        rings(picture);
        stances(picture);
        entitlements(picture);
    }

    private static void entitlements(Picture picture) {
        var people = ExampleFile.bundled().list("participants");
        assertThat(people).filteredOn(it -> !it.path("entitledToDecide").asBoolean()).hasSize(4);
        for (var person : people) {
            assertThat(picture.ofKind("participant").get(text(person, "id")).path("entitledToDecide"))
                    .isEqualTo(person.path("entitledToDecide"));
        }
    }

    private static void bodies(Picture picture) {
        assertThat(picture.ofKind("body")).hasSize(list(FILE, "bodies").size());
        for (var body : list(FILE, "bodies")) {
            var found = picture.ofKind("body").get(text(body, "id"));
            for (var field : List.of("name", "members", "observers", "mandate")) {
                assertThat(found.path(field)).isEqualTo(body.path(field));
            }
            assertThat(found.path("rhythm")).isEqualTo(body.path("frequency"));
        }
    }

    private static void parts(Picture picture) {
        assertThat(picture.ofKind("product")).hasSize(list(FILE, "rasci").size());
        for (var product : list(FILE, "rasci")) {
            var found = picture.ofKind("product").values().stream()
                    .filter(it -> it.path("title").equals(product.path("product")))
                    .findFirst()
                    .orElseThrow();
            assertThat(having(found, "ACCOUNTABLE", "RESPONSIBLE_AND_ACCOUNTABLE")).containsExactly(text(product, "A"));
            assertThat(having(found, "RESPONSIBLE", "RESPONSIBLE_AND_ACCOUNTABLE")).containsExactly(text(product, "R"));
            assertThat(having(found, "SUPPORTIVE")).containsExactlyElementsOf(ids(product, "S"));
            assertThat(having(found, "CONSULTED")).containsExactlyElementsOf(ids(product, "C"));
            assertThat(having(found, "INFORMED")).containsExactlyElementsOf(ids(product, "I"));
        }
    }

    private static List<String> having(JsonNode product, String... responsibilities) {
        return list(product, "parts").stream()
                .filter(part -> Stream.of(responsibilities).anyMatch(text(part, "responsibility")::equals))
                .map(part -> text(part, "stakeholder"))
                .toList();
    }

    private static List<String> ids(JsonNode product, String letter) {
        return list(product, letter).stream().map(JsonNode::asString).toList();
    }

    private static void agreements(Picture picture) {
        var kinds = Map.of(
                "INTENTIEOVEREENKOMST", "LETTER_OF_INTENT",
                "SAMENWERKINGSOVEREENKOMST", "COOPERATION_AGREEMENT",
                "DATA_AFSPRAAK", "DATA_AGREEMENT");
        var statuses = Map.of("CONCEPT", "DRAFT", "VOORZIEN", "FORESEEN");
        assertThat(picture.ofKind("agreement")).hasSize(list(FILE, "agreements").size());
        for (var agreement : list(FILE, "agreements")) {
            var found = picture.ofKind("agreement").get(text(agreement, "id"));
            for (var field : List.of("title", "parties", "contents", "binding")) {
                assertThat(found.path(field)).isEqualTo(agreement.path(field));
            }
            assertThat(text(found, "kind")).isEqualTo(kinds.get(text(agreement, "type")));
            assertThat(text(found, "status")).isEqualTo(statuses.get(text(agreement, "status")));
            assertThat(text(found, "plannedOn"))
                    .isEqualTo(ExampleFile.date(agreement, "plannedDate").toString());
            assertThat(found.path("decision").asString("")).isEqualTo(agreement.path("decisionId").asString(""));
        }
    }

    private static void directingRole(Picture picture) {
        var chosen = picture.ofKind("directingRole").values().stream().filter(it -> it.has("role")).toList();
        assertThat(chosen).hasSize(3).allMatch(it -> text(it, "role").equals("process"));
        assertThat(chosen).allMatch(it -> it.path("decision").equals(FILE.at("/municipalRole/decisionId")));
        assertThat(text(FILE.path("municipalRole"), "value")).isEqualTo("PROCESREGISSEUR");
        assertThat(picture.ofKind("directingRole")).hasSize(4);
    }

    private static void legalChecklist(Picture picture) {
        var items = picture.ofKind("legalItem").values();
        assertThat(items).allMatch(it -> it.has("source") && it.has("validOn"));
        for (var answered : list(FILE, "wcwChecklist")) {
            var found = items.stream()
                    .filter(it -> it.path("question").equals(answered.path("q")))
                    .findFirst()
                    .orElseThrow();
            assertThat(found.path("note")).isEqualTo(answered.path("a"));
            assertThat(text(found, "state")).isEqualTo("TO_BE_CONFIRMED_BY_JURIST");
        }
        assertThat(items.stream().filter(it -> text(it, "state").equals("NOT_LOOKED_AT")))
                .hasSize(items.size() - list(FILE, "wcwChecklist").size());
    }

    private static void rings(Picture picture) {
        var rings = Map.of(
                "MEEBESLISSEN", "CO_DECIDE", "MEEWERKEN", "CO_WORK", "MEEDENKEN", "CO_THINK", "MEEWETEN", "BE_INFORMED");
        for (var stakeholder : ExampleFile.bundled().list("stakeholders")) {
            var found = picture.ofKind("ring").get(text(stakeholder, "id"));
            assertThat(text(found, "actual")).isEqualTo(rings.get(text(stakeholder, "ringActual")));
            assertThat(text(found, "desired")).isEqualTo(rings.get(text(stakeholder, "ringDesired")));
            assertThat(found.has("wished")).as("what the file does not say is not known").isFalse();
        }
    }

    private static void stances(Picture picture) {
        var attitudes = Map.of(
                -2, "STRONGLY_AGAINST", -1, "AGAINST", 0, "NEUTRAL", 1, "IN_FAVOUR", 2, "STRONGLY_IN_FAVOUR");
        var stakeholders = ExampleFile.bundled().list("stakeholders");
        for (var stakeholder : stakeholders) {
            var found = picture.ofKind("stakeholder").get(text(stakeholder, "id"));
            var present = stakeholder.path("presentAtAtelier").asBoolean();
            assertThat(text(found, "presence")).isEqualTo(present ? "PRESENT" : "ABSENT");
            assertThat(text(found, "attitude")).isEqualTo(attitudes.get(stakeholder.path("attitude").asInt()));
            assertThat(found.has("representedBy")).as("the file names nobody who speaks for another").isFalse();
        }
        assertThat(stakeholders).filteredOn(it -> !it.path("presentAtAtelier").asBoolean())
                .extracting(it -> text(it, "id"))
                .containsExactly("stk-12");
    }
}
