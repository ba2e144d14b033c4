package nl.wijkatelier.command.commands;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;

/**
 * Marks an action of the past.
 *
 * @param by who acted then
 * @param at when: ISO-8601 with an offset or {@code Z}, from 1900 on
 */
record ImportRequest(ParticipantId by, String at) {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    ImportRequest {
        InvalidValue.ifMissing("by", by);
        InvalidValue.ifMissing("at", at);
        if (parse(at).isBefore(EARLIEST)) {
            throw new InvalidValue("at", "must not be before 1900");
        }
    }

    /** When it happened. */
    Instant moment() {
        return parse(at);
    }

    private static Instant parse(String at) {
        try {
            return OffsetDateTime.parse(at).toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException e) {
            throw new InvalidValue("at", "must be a moment with an offset, such as 2026-03-05T09:30:00+01:00");
        }
    }
}
