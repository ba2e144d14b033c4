package nl.wijkatelier.command.sequencer;

import java.util.Optional;
import nl.wijkatelier.atelier.AtelierSnapshot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots as they are stored: with their form, so that one of another version is recognised. */
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
        return json.writeValueAsBytes(new Stored(form, snapshot));
    }

    /**
     * The snapshot, or empty if it is of another form.
     *
     * @throws tools.jackson.core.JacksonException if it cannot be read at all
     */
    Optional<AtelierSnapshot> read(byte[] stored) {
        var read = json.readValue(stored, Stored.class);
        return form.equals(read.form()) ? Optional.ofNullable(read.state()) : Optional.empty();
    }
}
