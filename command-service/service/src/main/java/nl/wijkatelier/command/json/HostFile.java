package nl.wijkatelier.command.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.InvalidValue;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Data that ships with the product, and that the host may replace by a file. */
public final class HostFile {
    private HostFile() {}

    /**
     * What is in the file.
     *
     * @param property by which the host names the file
     * @throws UnusableHostFile if it cannot be read or holds something else; the service is not to start with what nobody meant
     */
    public static <T> T read(String property, Resource file, Class<T> type) {
        try (var content = file.getInputStream()) {
            return StrictJson.mapper().readValue(content, type);
        } catch (JacksonException e) {
            throw new UnusableHostFile(
                    property + ": " + file + " holds no whole " + words(type) + ": " + what(e) + ", at " + where(e) + ".", e);
        } catch (IOException e) {
            throw new UnusableHostFile(property + ": " + file + " cannot be read.", e);
        }
    }

    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** What our own records say is said in their words; the file is the host's own, so the mapper may quote it. */
    private static String what(JacksonException found) {
        for (Throwable cause = found; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue invalid) {
                return invalid.getMessage();
            }
        }
        return found instanceof InvalidFormatException format && format.getTargetType().isEnum()
                ? noneOf(format)
                : found.getOriginalMessage();
    }

    private static String noneOf(InvalidFormatException found) {
        var known = Arrays.stream(found.getTargetType().getEnumConstants()).map(String::valueOf);
        return "\"" + found.getValue() + "\" is none of " + known.collect(Collectors.joining(", "));
    }

    private static String where(JacksonException found) {
        var line = "line " + found.getLocation().getLineNr();
        return found.getPath().isEmpty() ? line : JsonPlace.of(found.getPath()) + " (" + line + ")";
    }
}
