package nl.wijkatelier.query.live;

import static nl.wijkatelier.query.live.ClientFields.id;
import static nl.wijkatelier.query.live.ClientFields.isAbsent;
import static nl.wijkatelier.query.live.ClientFields.optionalId;
import static nl.wijkatelier.query.live.ClientFields.place;
import static nl.wijkatelier.query.live.ClientFields.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.live.ClientMessage.Hand;
import nl.wijkatelier.query.live.ClientMessage.Hello;
import nl.wijkatelier.query.live.ClientMessage.Here;
import nl.wijkatelier.query.live.ClientMessage.Lead;
import nl.wijkatelier.query.live.ClientMessage.Look;
import nl.wijkatelier.query.live.ClientMessage.Lower;
import nl.wijkatelier.query.live.ClientMessage.Malformed;
import nl.wijkatelier.query.live.ClientMessage.Ping;
import nl.wijkatelier.query.live.Presence.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a client says; anything may come in. What it lets pass is well-formed and small. */
final class ClientMessages {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int MOST_IDS = 100;

    private ClientMessages() {}

    static ClientMessage read(String text) {
        try {
            return read(MAPPER.readTree(text));
        } catch (JacksonException | IllegalArgumentException e) {
            return new Malformed(e instanceof JacksonException ? "This is not JSON" : e.getMessage());
        }
    }

    private static ClientMessage read(JsonNode message) {
        return switch (message.path("t").asString("")) {
            case "hello" -> new Hello(since(message.path("since")));
            case "presence" -> new Here(presence(message));
            case "look" -> new Look(ClientFields.spot(message.path("at")));
            case "lead" -> new Lead(optionalSpot(message.path("at")));
            case "hand" -> new Hand(isUp(message.path("up")));
            case "lower" -> new Lower(optionalParticipant(message.path("who")));
            case "ping" -> new Ping(whole(message.path("n"), "n"));
            default -> throw new IllegalArgumentException(
                    "t must be hello, presence, look, lead, hand, lower or ping");
        };
    }

    private static @Nullable Long since(JsonNode node) {
        return isAbsent(node) ? null : whole(node, "since");
    }

    private static @Nullable Spot optionalSpot(JsonNode node) {
        return isAbsent(node) ? null : ClientFields.spot(node);
    }

    private static @Nullable ParticipantId optionalParticipant(JsonNode node) {
        return isAbsent(node) ? null : new ParticipantId(id(node, "who"));
    }

    private static boolean isUp(JsonNode node) {
        if (!node.isBoolean()) {
            throw new IllegalArgumentException("up must be true or false");
        }
        return node.booleanValue();
    }

    private static Presence presence(JsonNode message) {
        return new Presence(
                optionalId(message.path("board"), "board"),
                optionalPlace(message.path("cursor")),
                ids(message.path("selection")),
                places(message.path("dragging")),
                optionalId(message.path("typing"), "typing"));
    }

    private static List<String> ids(JsonNode list) {
        if (isAbsent(list)) {
            return List.of();
        }
        if (!list.isArray() || list.size() > MOST_IDS) {
            throw new IllegalArgumentException("selection must list at most " + MOST_IDS + " ids");
        }
        var ids = new ArrayList<String>();
        list.forEach(node -> ids.add(id(node, "selection")));
        return List.copyOf(ids);
    }

    private static Map<String, Place> places(JsonNode object) {
        if (isAbsent(object)) {
            return Map.of();
        }
        if (!object.isObject() || object.size() > MOST_IDS) {
            throw new IllegalArgumentException("dragging must name at most " + MOST_IDS + " notes");
        }
        var places = new LinkedHashMap<String, Place>();
        object.properties().forEach(entry -> places.put(id(entry.getKey(), "dragging"), place(entry.getValue())));
        return places;
    }

    private static @Nullable Place optionalPlace(JsonNode node) {
        return isAbsent(node) ? null : place(node);
    }
}
