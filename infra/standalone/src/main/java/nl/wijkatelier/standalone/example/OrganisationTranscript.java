package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.organisation.AddProduct;
import nl.wijkatelier.contract.organisation.AssignResponsibility;
import nl.wijkatelier.contract.organisation.BodyId;
import nl.wijkatelier.contract.organisation.BodyKind;
import nl.wijkatelier.contract.organisation.Charter;
import nl.wijkatelier.contract.organisation.EstablishBody;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The organisation as it was drawn up in the third half-day: the bodies first, then who does what for each product. */
final class OrganisationTranscript {
    private final ExampleFile example;
    private final Transcript transcript;

    OrganisationTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var organisation = example.at("organisation");
        establish(at("15:05"), ExampleFile.list(organisation, "bodies"));
        divide(at("15:55"), ExampleFile.list(organisation, "rasci"));
    }

    private void establish(Instant from, List<JsonNode> bodies) {
        var at = from;
        for (var body : bodies) {
            var charter = new Charter(
                    new Title(text(body, "name")),
                    kind(text(body, "kind")),
                    explanation(body, "mandate").orElse(null),
                    new Title(text(body, "frequency")),
                    null,
                    stakeholders(body.path("members")),
                    stakeholders(body.path("observers")));
            transcript.add(FACILITATOR, at, new EstablishBody(new BodyId(text(body, "id")), charter));
            at = at.plusSeconds(60);
        }
    }

    private void divide(Instant from, List<JsonNode> products) {
        var at = from;
        var number = 0;
        for (var product : products) {
            var id = new ProductId("prd-%02d".formatted(++number));
            var title = text(product, "product");
            transcript.add(FACILITATOR, at, new AddProduct(id, new Title(title), component(title)));
            for (var part : parts(product).entrySet()) {
                at = at.plusSeconds(5);
                transcript.add(FACILITATOR, at, new AssignResponsibility(id, part.getKey(), part.getValue()));
            }
            at = at.plusSeconds(5);
        }
    }

    private Instant at(String time) {
        return ProgrammeTranscript.moment(example.byId("programme", "dgd-3"), time);
    }

    /** The file names who does the work and who accounts for it apart, also when that is the same one. */
    private static Map<StakeholderId, Responsibility> parts(JsonNode product) {
        var parts = new LinkedHashMap<StakeholderId, Responsibility>();
        parts.put(new StakeholderId(text(product, "A")), Responsibility.ACCOUNTABLE);
        parts.merge(
                new StakeholderId(text(product, "R")),
                Responsibility.RESPONSIBLE,
                (_, _) -> Responsibility.RESPONSIBLE_AND_ACCOUNTABLE);
        stakeholders(product.path("S")).forEach(each -> parts.put(each, Responsibility.SUPPORTIVE));
        stakeholders(product.path("C")).forEach(each -> parts.put(each, Responsibility.CONSULTED));
        stakeholders(product.path("I")).forEach(each -> parts.put(each, Responsibility.INFORMED));
        return parts;
    }

    private static List<StakeholderId> stakeholders(JsonNode ids) {
        return StreamSupport.stream(ids.spliterator(), false)
                .map(id -> new StakeholderId(id.asString()))
                .toList();
    }

    /** The file does not say it; only where the title leaves no doubt. */
    private static @Nullable Component component(String product) {
        return switch (product) {
            case "Participatieplan" -> Component.PARTICIPATION;
            case "Verdiepende wijkanalyse" -> Component.TECHNOLOGY;
            case "Intentieovereenkomst" -> Component.ORGANISATION;
            default -> null;
        };
    }

    private static BodyKind kind(String code) {
        return switch (code) {
            case "STUURGROEP" -> BodyKind.STEERING_GROUP;
            case "PROJECTGROEP" -> BodyKind.PROJECT_TEAM;
            case "KLANKBORDGROEP" -> BodyKind.SOUNDING_BOARD;
            default -> BodyKind.WORKING_GROUP;
        };
    }
}
