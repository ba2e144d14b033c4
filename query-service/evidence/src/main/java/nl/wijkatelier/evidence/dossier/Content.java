package nl.wijkatelier.evidence.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file that is to go into a dossier. It is written more than once, and must be the same each time.
 *
 * @param name 1 to 90 letters, digits and / - .
 * @param writing writes it
 */
public record Content(String name, Writing writing) {

    /** Writes the content of a file, each time the same. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all of it. */
        void to(OutputStream out) throws IOException;
    }

    static Content text(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Content(name, out -> out.write(bytes));
    }
}
