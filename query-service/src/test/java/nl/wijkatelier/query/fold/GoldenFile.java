package nl.wijkatelier.query.fold;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How golden files are laid out: one event, item or change per line, so that a difference can be read. */
final class GoldenFile {
    private GoldenFile() {}

    static String pretty(ObjectNode golden) {
        var text = new StringBuilder("{");
        golden.properties().forEach(entry -> text.append(text.length() > 1 ? "," : "")
                .append("\n  \"").append(entry.getKey()).append("\": ").append(lines(entry.getValue())));
        return text.append("\n}\n").toString();
    }

    private static String lines(JsonNode list) {
        var text = new StringBuilder("[");
        list.forEach(node -> text.append(text.length() > 1 ? "," : "").append("\n    ").append(node));
        return text.append("\n  ]").toString();
    }
}
