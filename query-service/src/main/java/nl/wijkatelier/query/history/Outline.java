package nl.wijkatelier.query.history;

import nl.wijkatelier.query.readmodel.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the journal shows, whoever asks; who acted only where nothing of it was private.
 *
 * @param kind the name of the event type
 * @param by who acted
 * @param board the board that it was on, if any
 * @param secret whether something of it was somebody's own when it happened
 */
public record Outline(String kind, String by, @Nullable String board, boolean secret) {
    static Outline of(JournalEntry entry) {
        return new Outline(entry.kind(), entry.by(), entry.board(), entry.secret() != null);
    }
}
