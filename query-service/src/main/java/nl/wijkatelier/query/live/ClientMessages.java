package nl.wijkatelier.query.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkatelier.query.live.ClientMessage.Hello;
import nl.wijkatelier.query.live.ClientMessage.Here;
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
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");
    private static final int MOST_IDS = 100;
    private static final double FARTHEST = 1e7;

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
            case "ping" -> new Ping(whole(message.path("n"), "n"));
            default -> throw new IllegalArgumentException("t must be hello, presence or ping");
        };
    }

    private static @Nullable Long since(JsonNode node) {
        return isAbsent(node) ? null : whole(node, "since");
    }

    private static long whole(JsonNode node, String name) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw new IllegalArgumentException(name + " must be a whole number from 0");
        }
        return node.longValue();
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

    private static Place place(JsonNode node) {
        if (!node.isArray() || node.size() != 2) {
            throw new IllegalArgumentException("A place must be [x, y]");
        }
        return new Place(coordinate(node.get(0)), coordinate(node.get(1)));
    }

    private static double coordinate(JsonNode node) {
        if (!node.isNumber() || !(Math.abs(node.doubleValue()) <= FARTHEST)) {
            throw new IllegalArgumentException("A place must be on the board");
        }
        return node.doubleValue();
    }

    private static @Nullable String optionalId(JsonNode node, String name) {
        return isAbsent(node) ? null : id(node, name);
    }

    private static String id(JsonNode node, String name) {
        if (!node.isString()) {
            throw new IllegalArgumentException(name + " must be an id");
        }
        return id(node.stringValue(), name);
    }

    private static String id(String text, String name) {
        if (!IDENTIFIER.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " must be an id");
        }
        return text;
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
