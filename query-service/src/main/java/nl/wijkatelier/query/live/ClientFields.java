package nl.wijkatelier.query.live;

import java.util.regex.Pattern;
import nl.wijkatelier.query.live.Presence.Place;
import nl.wijkatelier.query.live.Spot.View;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the parts of what a client says; what is not as it should be is refused with an {@link IllegalArgumentException}. */
final class ClientFields {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");
    /** No part may begin with a dot, so that an address cannot lead out of the atelier. */
    private static final Pattern PAGE = Pattern.compile("([A-Za-z0-9_:-][A-Za-z0-9_.:-]{0,79}(/(?=.)|$)){0,4}");
    private static final double FARTHEST = 1e7;
    private static final int VIEW_SIZE = 4;

    private ClientFields() {}

    static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    static long whole(JsonNode node, String name) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw new IllegalArgumentException(name + " must be a whole number from 0");
        }
        return node.longValue();
    }

    static @Nullable String optionalId(JsonNode node, String name) {
        return isAbsent(node) ? null : id(node, name);
    }

    static String id(JsonNode node, String name) {
        if (!node.isString()) {
            throw new IllegalArgumentException(name + " must be an id");
        }
        return id(node.stringValue(), name);
    }

    static String id(String text, String name) {
        if (!IDENTIFIER.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " must be an id");
        }
        return text;
    }

    static Place place(JsonNode node) {
        if (!node.isArray() || node.size() != 2) {
            throw new IllegalArgumentException("A place must be [x, y]");
        }
        return new Place(coordinate(node.get(0)), coordinate(node.get(1)));
    }

    static Spot spot(JsonNode node) {
        var page = node.path("page");
        if (!page.isString() || !PAGE.matcher(page.stringValue()).matches()) {
            throw new IllegalArgumentException("at must name a page of the atelier");
        }
        var view = node.path("view");
        return new Spot(page.stringValue(), isAbsent(view) ? null : view(view));
    }

    private static View view(JsonNode node) {
        if (!node.isArray() || node.size() != VIEW_SIZE) {
            throw new IllegalArgumentException("A view must be [x, y, width, height]");
        }
        return new View(coordinate(node.get(0)), coordinate(node.get(1)), length(node.get(2)), length(node.get(3)));
    }

    private static double length(JsonNode node) {
        var length = coordinate(node);
        if (length <= 0) {
            throw new IllegalArgumentException("A view must have a width and a height");
        }
        return length;
    }

    private static double coordinate(JsonNode node) {
        if (!node.isNumber() || !(Math.abs(node.doubleValue()) <= FARTHEST)) {
            throw new IllegalArgumentException("A place must be on the board");
        }
        return node.doubleValue();
    }
}
