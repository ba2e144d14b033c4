package nl.wijkatelier.command.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;

/** Data that ships with the product, and that the host may replace by a file. */
public final class HostFile {
    private HostFile() {}

    /**
     * What is in the file.
     *
     * @param property by which the host names the file
     * @throws IllegalStateException if it holds something else; the service is not to start with what nobody meant
     * @throws UncheckedIOException if it cannot be read
     */
    public static <T> T read(String property, Resource file, Class<T> type) {
        try (var content = file.getInputStream()) {
            return StrictJson.mapper().readValue(content, type);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    property + ": " + file + " holds no whole " + type.getSimpleName().toLowerCase(Locale.ROOT), e);
        } catch (IOException e) {
            throw new UncheckedIOException(property + ": " + file + " cannot be read", e);
        }
    }
}
