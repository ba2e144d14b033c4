package nl.wijkatelier.eventstore.table;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Where an event came from, as its metadata tell it: only what is not told by the other columns. */
record StoredCause(
        CommandId command,
        ParticipantId actor,
        @Nullable Instant at,
        @Nullable ParticipantId importedBy,
        @Nullable CommandId undoes,
        @Nullable CommandId redoes) {

    StoredCause {
        Objects.requireNonNull(command, "metadata without command");
        Objects.requireNonNull(actor, "metadata without actor");
    }

    static Map<String, String> metadata(RecordedEvent event) {
        var cause = event.cause();
        var metadata = new LinkedHashMap<String, String>();
        metadata.put("command", cause.commandId().value());
        metadata.put("actor", cause.actor().value());
        if (!cause.happenedAt().equals(event.recordedAt())) {
            metadata.put("at", cause.happenedAt().toString());
        }
        putIfPresent(metadata, "importedBy", cause.importedBy());
        putIfPresent(metadata, "undoes", cause.undoes());
        putIfPresent(metadata, "redoes", cause.redoes());
        return metadata;
    }

    /** By hand: binding took a quarter of all the time that reading an event took. */
    static StoredCause read(JsonParser json) {
        CommandId command = null;
        ParticipantId actor = null;
        Instant at = null;
        ParticipantId importedBy = null;
        CommandId undoes = null;
        CommandId redoes = null;
        json.nextToken();
        for (var key = json.nextName(); key != null; key = json.nextName()) {
            var value = json.nextStringValue();
            switch (key) {
                case "command" -> command = new CommandId(value);
                case "actor" -> actor = new ParticipantId(value);
                case "at" -> at = Instant.parse(value);
                case "importedBy" -> importedBy = new ParticipantId(value);
                case "undoes" -> undoes = new CommandId(value);
                case "redoes" -> redoes = new CommandId(value);
                default -> json.skipChildren(); // of a later version
            }
        }
        return new StoredCause(command, actor, at, importedBy, undoes, redoes);
    }

    RecordedEvent.Cause cause(Instant recordedAt) {
        return new RecordedEvent.Cause(command, actor, at == null ? recordedAt : at, importedBy, undoes, redoes);
    }

    private static void putIfPresent(Map<String, String> metadata, String key, @Nullable Object value) {
        if (value != null) {
            metadata.put(key, value.toString());
        }
    }
}
