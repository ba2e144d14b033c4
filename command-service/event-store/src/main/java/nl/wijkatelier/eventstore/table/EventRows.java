package nl.wijkatelier.eventstore.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.database.StoredTime;
import nl.wijkatelier.eventstore.log.PositionedEvent;
import nl.wijkatelier.eventstore.log.PositionedEvent.Readable;
import nl.wijkatelier.eventstore.log.PositionedEvent.Unreadable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Turns rows of Axon's event table into events. */
final class EventRows implements RowMapper<PositionedEvent> {
    static final String COLUMNS =
            "globalIndex, aggregateIdentifier, sequenceNumber, timeStamp, payloadType, payload, metaData";

    private final Map<String, ObjectReader> payloads;
    private final JsonMapper json;

    EventRows(JsonMapper json) {
        payloads = EventTypes.byName().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, type -> json.readerFor(type.getValue())));
        this.json = json;
    }

    @Override
    public PositionedEvent mapRow(ResultSet row, int number) throws SQLException {
        var position = row.getLong(1);
        var atelier = new AtelierId(row.getString(2));
        var revision = row.getLong(3) + 1;
        var type = row.getString(5);
        var payload = payloads.get(type);
        if (payload == null) {
            return new Unreadable(position, atelier, revision, "no event type " + type + " is known here");
        }
        try {
            return new Readable(position, event(row, atelier, revision, payload));
        } catch (RuntimeException e) { // whatever a damaged row makes its readers throw
            return new Unreadable(position, atelier, revision, "its " + type + " is damaged: " + e.getMessage());
        }
    }

    private RecordedEvent event(ResultSet row, AtelierId atelier, long revision, ObjectReader payload)
            throws SQLException {
        var recordedAt = StoredTime.parse(row.getString(4));
        var cause = cause(row.getBytes(7));
        AtelierEvent event = payload.readValue(row.getBytes(6));
        return new RecordedEvent(atelier, revision, cause.cause(recordedAt), recordedAt, event);
    }

    private StoredCause cause(byte[] metadata) {
        try (var parser = json.createParser(metadata)) {
            return StoredCause.read(parser);
        }
    }
}
