package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Makes something else of an item on the agenda; it stays where it is.
 *
 * @param agendaItemId the item
 * @param entry what it is
 * @param seen what it was for who makes something else of it; refused when somebody else made something else of it since. Left out: it
 *     is replaced, whatever it was
 */
public record ReplanAgendaItem(AgendaItemId agendaItemId, AgendaEntry entry, @Nullable AgendaEntry seen)
        implements ProgrammeCommand {
    public ReplanAgendaItem {
        InvalidValue.ifMissing("agendaItemId", agendaItemId);
        InvalidValue.ifMissing("entry", entry);
    }

    /** Replaces what the item was, whatever that is. */
    public ReplanAgendaItem(AgendaItemId agendaItemId, AgendaEntry entry) {
        this(agendaItemId, entry, null);
    }
}
