package nl.wijkatelier.standalone.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.people.ParticipantId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked example as its file has it: Dutch domain data (DOMAIN.md), read into the terms of the contract. */
final class ExampleFile {
    /** The facilitator of the example, in whose name the programme was run. */
    static final ParticipantId FACILITATOR = new ParticipantId("fac-01");

    /**
     * The file plays in spring 2027 and allows its dates to be moved as a block. A live atelier has no events of the future,
     * so it is played a year earlier, on the same days of the week.
     */
    private static final Period EARLIER = Period.ofWeeks(52);

    private final JsonNode root;
    private final JsonNode capacityAsked;

    ExampleFile(JsonNode root, JsonNode capacityAsked) {
        this.root = root;
        this.capacityAsked = capacityAsked;
    }

    /** The file that ships with the product. */
    static ExampleFile bundled() {
        return new ExampleFile(read("/example/atelier.json"), read("/example/capacity-asked.json"));
    }

    /** The hours that were asked of parties, per phase. */
    List<JsonNode> capacityAsked() {
        return list(capacityAsked, "asks");
    }

    private static JsonNode read(String resource) {
        try (InputStream file = ExampleFile.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> list(String name) {
        return list(root, name);
    }

    static List<JsonNode> list(JsonNode node, String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false).toList();
    }

    JsonNode at(String name) {
        return root.path(name);
    }

    /** The entry of a list that has this id. */
    JsonNode byId(String list, String id) {
        return list(list).stream()
                .filter(entry -> entry.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the example has no " + id + " in " + list));
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }

    static Instant moment(JsonNode node, String name) {
        return OffsetDateTime.parse(text(node, name)).minus(EARLIER).toInstant();
    }

    static LocalDate date(JsonNode node, String name) {
        return LocalDate.parse(text(node, name)).minus(EARLIER);
    }

    static ParticipantId participant(JsonNode node, String name) {
        return new ParticipantId(text(node, name));
    }

    static Optional<Explanation> explanation(JsonNode node, String name) {
        var text = node.path(name).asString("");
        return text.isBlank() ? Optional.empty() : Optional.of(new Explanation(text));
    }

    static Component component(JsonNode node) {
        return switch (text(node, "component")) {
            case "PARTICIPATIE" -> Component.PARTICIPATION;
            case "PROCES" -> Component.PROCESS;
            case "TECHNIEK" -> Component.TECHNOLOGY;
            case "ORGANISATIE" -> Component.ORGANISATION;
            case "FINANCIEN" -> Component.FINANCE;
            default -> Component.GENERAL;
        };
    }
}
