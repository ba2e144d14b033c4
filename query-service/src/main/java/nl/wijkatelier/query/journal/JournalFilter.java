package nl.wijkatelier.query.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.wijkatelier.query.history.Outline;
import nl.wijkatelier.query.web.Parameters;

/**
 * What one looks for in the journal. Asks only what may be seen: it is put to entries as who asks sees them.
 *
 * @param halfDay while this half-day was open; when that was is seen by everybody
 * @param decision what happened to this decision
 */
record JournalFilter(
        Optional<String> person,
        Optional<Set<String>> kinds,
        Optional<String> board,
        Optional<String> item,
        Optional<String> halfDay,
        Optional<String> decision,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<SoughtWords> words) {

    static final Set<String> PARAMETERS =
            Set.of("person", "kind", "board", "item", "halfDay", "decision", "from", "to", "text");

    /** Looks for nothing in particular. */
    static final JournalFilter EVERYTHING = new JournalFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());

    static JournalFilter of(Parameters asked) {
        return new JournalFilter(
                asked.id("person"),
                asked.ids("kind"),
                asked.id("board"),
                asked.id("item"),
                asked.id("halfDay"),
                asked.id("decision"),
                asked.moment("from"),
                asked.moment("to"),
                asked.text("text").map(SoughtWords::of));
    }

    /** Whether it asks for what an outline tells. */
    boolean asksOutlines() {
        return person.isPresent() || kinds.isPresent() || board.isPresent();
    }

    /** Whether an entry with an outline may be among what is looked for. */
    boolean mayAccept(Outline outline) {
        return person.map(outline.by()::equals).orElse(true)
                && kinds.map(names -> names.contains(outline.kind())).orElse(true)
                && board.map(id -> id.equals(outline.board())).orElse(true);
    }

    /** Whether an entry with an outline that may be accepted is: nothing is asked that its outline does not tell. */
    boolean isSettledBy(Outline outline) {
        return (person.isEmpty() || !outline.secret())
                && item.isEmpty() && decision.isEmpty() && from.isEmpty() && to.isEmpty() && words.isEmpty();
    }

    /** Whether an entry is among what is looked for; of what is veiled it is not told which decision it is about. */
    boolean accepts(VisibleEntry entry) {
        return person.map(id -> id.equals(entry.by())).orElse(true)
                && kinds.map(names -> names.contains(entry.kind())).orElse(true)
                && board.map(id -> id.equals(entry.board())).orElse(true)
                && item.map(entry.items()::contains).orElse(true)
                && (decision.isEmpty() || entry.isOpen())
                && from.map(moment -> !entry.at().isBefore(moment)).orElse(true)
                && to.map(moment -> !entry.at().isAfter(moment)).orElse(true)
                && words.map(sought -> entry.text() != null && sought.areIn(entry.text())).orElse(true);
    }
}
