package nl.wijkatelier.standalone.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.wijkatelier.contract.AtelierCommand;
import tools.jackson.databind.json.JsonMapper;

/** Versioned content that ships with the contract, as the commands that take it over have it. */
final class ShippedContent {
    private ShippedContent() {}

    /**
     * A file of the contract, read as this type.
     *
     * @param resource its path, such as {@code /step-plan/nplw-2024-1.json}
     */
    static <T> T read(String resource, Class<T> type) {
        try (InputStream file = AtelierCommand.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
