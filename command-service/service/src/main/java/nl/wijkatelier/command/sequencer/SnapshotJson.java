package nl.wijkatelier.command.sequencer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.wijkatelier.atelier.AtelierSnapshot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Snapshots as they are stored: with their form, so that one of another version is recognised. Compressed while they are
 * written: five megabytes in memory at once, every few seconds, outlive the young generation and fill the old one.
 */
final class SnapshotJson {
    private final JsonMapper json;
    private final String form = SnapshotForm.current();

    SnapshotJson(JsonMapper json) {
        this.json = json;
    }

    /**
     * What is stored.
     *
     * @param form what the state is made of; null in what was stored before there were forms
     */
    private record Stored(@Nullable String form, @Nullable AtelierSnapshot state) {}

    byte[] write(AtelierSnapshot snapshot) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            json.writeValue(out, new Stored(form, snapshot));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /**
     * The snapshot, or empty if it is of another form.
     *
     * @throws tools.jackson.core.JacksonException if it cannot be read at all
     */
    Optional<AtelierSnapshot> read(byte[] stored) {
        try (var in = opened(stored)) {
            var read = json.readValue(in, Stored.class);
            return form.equals(read.form()) ? Optional.ofNullable(read.state()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of before were not compressed. */
    private static InputStream opened(byte[] stored) throws IOException {
        var bytes = new ByteArrayInputStream(stored);
        return stored.length > 0 && stored[0] == '{' ? bytes : new InflaterInputStream(bytes);
    }
}
