package nl.wijkatelier.standalone.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import nl.wijkatelier.eventstore.files.OwnerOnly;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is remembered of an import as long as it is not finished, in a file beside the data: a start that finds it finishes
 * what a crash broke off.
 */
final class UnfinishedImport {
    private final JsonMapper json = JsonMapper.shared();
    private final Path file;

    UnfinishedImport(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Who imports; empty when it broke off before that was known. */
    Optional<ImportSession> session() {
        try {
            return Files.size(file) == 0
                    ? Optional.empty()
                    : Optional.of(json.readValue(Files.readAllBytes(file), ImportSession.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From here on it is unfinished. */
    void begin() {
        replace(new byte[0]);
    }

    void joined(ImportSession session) {
        replace(json.writeValueAsBytes(session));
    }

    void finished() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The old content or the new one is there, never half of it; for its owner's eyes only. */
    private void replace(byte[] content) {
        try {
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Files.createFile(next, OwnerOnly.file());
            Files.write(next, content);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
