package nl.wijkatelier.query.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.journal.Journal;
import nl.wijkatelier.query.journal.VisibleEntry;
import nl.wijkatelier.query.people.Names;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.readmodel.Reading;
import nl.wijkatelier.query.trace.Trace.How;
import nl.wijkatelier.query.trace.Trace.Origin;
import nl.wijkatelier.query.visibility.Visibility;
import nl.wijkatelier.query.web.AtelierRead;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of a command, as far as who asks may see what came of it. */
public final class Traces {
    /** An item may be known by a word of the contract, such as a component: who uses that word does not name the item. */
    private static final Pattern WORD = Pattern.compile("[A-Z_]+");

    private final CommandEvents events;
    private final ReadModels readModels;
    private final Journal journal;
    private final RefusalStore refusals;
    private final Names names;

    /** Traces of what was recorded in this log and refused in this store. */
    public Traces(EventLog log, ReadModels readModels, Journal journal, RefusalStore refusals, Names names) {
        this.events = new CommandEvents(log);
        this.readModels = readModels;
        this.journal = journal;
        this.refusals = refusals;
        this.names = names;
    }

    /** The trace of the command that the event at a revision came from. */
    Optional<Trace> at(AtelierRead read, long revision) {
        return of(read, events.at(read.atelier(), revision));
    }

    /** The trace of a command; empty if it is not known, or was only refused and that is not kept any more. */
    Optional<Trace> of(AtelierRead read, CommandId command) {
        var recorded = events.of(read.atelier(), command);
        var organisations = names.organisations(read.atelier());
        var refused = refusals.of(read.atelier(), command).stream()
                .map(each -> VisibleRefusal.of(each, read.audience(), organisations))
                .toList();
        if (recorded.isEmpty()) {
            return refused.stream().findFirst().map(first -> refusedOnly(first, refused));
        }
        try (var reading = readModels.read()) {
            return Optional.of(accepted(read, reading, recorded, refused, organisations));
        }
    }

    private static Trace refusedOnly(VisibleRefusal first, List<VisibleRefusal> refused) {
        var role = first.role() == null ? null : first.role().name();
        return new Trace(
                first.commandId(), first.by(), role, first.organisation(), null, null, null, List.of(), List.of(), refused);
    }

    private Trace accepted(
            AtelierRead read,
            Reading reading,
            List<RecordedEvent> recorded,
            List<VisibleRefusal> refused,
            Map<String, String> organisations) {
        var entries = entries(read, reading, recorded);
        var first = recorded.getFirst();
        var cause = first.cause();
        // What is not told of one of its events is not told by way of another, nor by what it was before it succeeded.
        if (entries.isEmpty() || entries.stream().anyMatch(entry -> entry.by() == null)) {
            return new Trace(
                    null, null, null, null, null, cause.happenedAt(), first.recordedAt(), entries, List.of(), List.of());
        }
        var by = cause.actor().value();
        return new Trace(
                cause.commandId().value(),
                by,
                role(read, reading, by, first.revision()),
                organisations.get(by),
                cause.importedBy() == null ? null : cause.importedBy().value(),
                cause.happenedAt(),
                first.recordedAt(),
                entries,
                origins(read, reading, first, entries),
                refused);
    }

    private List<VisibleEntry> entries(AtelierRead read, Reading reading, List<RecordedEvent> recorded) {
        var revisions = recorded.stream().map(RecordedEvent::revision).toList();
        return journal.at(read.atelier(), read.audience(), reading, revisions);
    }

    /** As it was when it was decided; who joins by the command itself has the role that they get. */
    private static @Nullable String role(AtelierRead read, Reading reading, String by, long revision) {
        return roleAt(read, reading, by, revision - 1).or(() -> roleAt(read, reading, by, revision)).orElse(null);
    }

    private static Optional<String> roleAt(AtelierRead read, Reading reading, String by, long revision) {
        return reading.itemsAt(read.atelier(), revision).find(ItemKind.PARTICIPANT, by).map((Item item) -> item.text("role"));
    }

    private List<Origin> origins(AtelierRead read, Reading reading, RecordedEvent first, List<VisibleEntry> entries) {
        var origins = new ArrayList<Origin>();
        var items = itemsOf(entries);
        act(read, reading, first, first.cause().undoes(), items).forEach(entry -> origins.add(new Origin(How.UNDOES, entry)));
        act(read, reading, first, first.cause().redoes(), items).forEach(entry -> origins.add(new Origin(How.REDOES, entry)));
        if (origins.isEmpty()) {
            before(read, reading, items, first.revision()).forEach(entry -> origins.add(new Origin(How.TOUCHED, entry)));
            if (origins.isEmpty()) {
                var named = named(read, reading, items, entries.getLast().revision());
                before(read, reading, named, first.revision()).forEach(entry -> origins.add(new Origin(How.NAMED, entry)));
            }
        }
        return origins;
    }

    private List<VisibleEntry> before(AtelierRead read, Reading reading, Set<String> items, long revision) {
        return items.isEmpty() ? List.of() : journal.lastTouching(read.atelier(), read.audience(), reading, items, revision);
    }

    /** What things that are new name of what is there, as far as who asks may know: an action its decision, a note its round. */
    private static Set<String> named(AtelierRead read, Reading reading, Set<String> made, long revision) {
        var all = reading.itemsAt(read.atelier(), revision).all();
        var things = all.stream().map(Item::id).filter(id -> !WORD.matcher(id).matches()).collect(Collectors.toSet());
        // whom it names is told by who it is, not by where they sit
        all.stream().filter(item -> item.kind() == ItemKind.PARTICIPANT).map(Item::id).forEach(things::remove);
        return all.stream()
                .filter(item -> made.contains(item.id()))
                .flatMap(item -> Visibility.view(item, read.audience()).stream())
                .flatMap(Traces::words)
                .filter(word -> things.contains(word) && !made.contains(word))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(Object value) {
        return switch (value) {
            case String word -> Stream.of(word);
            case Collection<?> some -> some.stream().flatMap(Traces::words);
            case Map<?, ?> fields -> fields.values().stream().flatMap(Traces::words);
            default -> Stream.empty();
        };
    }

    /**
     * What was taken back or done again of an act. Of an act of several commands only those are that nobody came after: they are told
     * by the things that both touched.
     */
    private List<VisibleEntry> act(
            AtelierRead read, Reading reading, RecordedEvent later, @Nullable CommandId command, Set<String> touched) {
        if (command == null) {
            return List.of();
        }
        var byCommand = events.ofAct(read.atelier(), command, later.revision()).stream()
                .collect(Collectors.groupingBy(event -> event.cause().commandId(), LinkedHashMap::new, Collectors.toList()));
        return byCommand.values().stream()
                .map(recorded -> entries(read, reading, recorded))
                .filter(entries -> byCommand.size() == 1 || !Collections.disjoint(itemsOf(entries), touched))
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> itemsOf(List<VisibleEntry> entries) {
        return entries.stream().flatMap(entry -> entry.items().stream()).collect(Collectors.toSet());
    }
}
