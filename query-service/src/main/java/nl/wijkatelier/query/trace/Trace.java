package nl.wijkatelier.query.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.wijkatelier.query.journal.VisibleEntry;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one command: who gave it, when, what came of it, and what it built on. Who gave it is left out when that is
 * not for who asks, as everywhere.
 *
 * @param commandId its id; null when it is not told who gave it
 * @param by who acted
 * @param role the role that they had when it was decided
 * @param organisation for whom they are here, as the register says now
 * @param importedBy who told of it later; null if nobody did
 * @param at when they acted; null if it was only ever refused
 * @param recordedAt when it was recorded; null if it was only ever refused
 * @param events what came of it
 * @param from what it built on: the last that happened before to the same things, or else to what these name; or what it undid or did
 *     again
 * @param refusals each time that it was refused, as long as that is kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Trace(
        @Nullable String commandId,
        @Nullable String by,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String importedBy,
        @Nullable Instant at,
        @Nullable Instant recordedAt,
        List<VisibleEntry> events,
        List<Origin> from,
        List<VisibleRefusal> refusals) {

    /**
     * Something that happened before.
     *
     * @param how in which way the command built on it
     */
    record Origin(How how, VisibleEntry event) {}

    /** In which way a command builds on what happened before. */
    enum How {
        /** It took it back. */
        UNDOES,
        /** It brought back what this did, after it had been taken back. */
        REDOES,
        /** It was about the same thing. */
        TOUCHED,
        /** What it made names this thing. */
        NAMED
    }
}
