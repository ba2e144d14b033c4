package nl.wijkatelier.command.json;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Places in a JSON text, in words. */
public final class JsonPlace {
    private JsonPlace() {}

    /** The way from the outside in, such as {@code rates.[2].component}; empty for the text as a whole. */
    public static String of(List<JacksonException.Reference> path) {
        return path.stream()
                .map(reference -> reference.getPropertyName() == null
                        ? "[" + reference.getIndex() + "]"
                        : reference.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
