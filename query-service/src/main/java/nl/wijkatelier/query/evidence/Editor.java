package nl.wijkatelier.query.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.dossier.LeftOut.Reason;
import nl.wijkatelier.evidence.dossier.Tallies;
import nl.wijkatelier.evidence.event.LoggedEvent;
import nl.wijkatelier.query.evidence.Trace.Key;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.readmodel.UnfoldableEvent;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.visibility.Audience;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which editions leave out, and its only place (DOMAIN.md §5: Woo, AVG).
 *
 * <p><b>Internal</b> is what everybody in the atelier may see today, by the same words as the journal: what was private and is not
 * open to everybody goes, payload and all; what is open without a name goes without its metadata. Ballots and sheets never open.
 *
 * <p><b>Public</b> leaves out the metadata of every event, for they say who; and besides, the payload of what belongs, or ever
 * belonged, to a decision that the public may not read (one that nobody classified is taken for internal, as in reports), or
 * mentions such a thing or a participant.
 *
 * <p>The identifier of an event and its metadata tell the command, which salts the digests. So when anything of a command is
 * left out, the metadata of all its events are, and those of whatever undoes or redoes it.
 */
final class Editor {
    private final Items items = Items.none();
    private final List<Trace> traces = new ArrayList<>();
    private final Set<String> people = new HashSet<>();
    private final Map<Key, Set<String>> decisions = new HashMap<>();

    /** Takes in the next event. */
    void take(RecordedEvent recorded) {
        var steps = UnfoldableEvent.guard(
                recorded, () -> items.apply(recorded.revision(), Fold.changes(items, recorded)));
        traces.add(Trace.of(recorded, steps, items));
        people.add(recorded.cause().actor().value());
        var importer = recorded.cause().importedBy();
        if (importer != null) {
            people.add(importer.value());
        }
        steps.forEach(this::remember);
    }

    private void remember(ItemStep step) {
        if (step.kind() == ItemKind.PARTICIPANT) {
            people.add(step.id());
        }
        remember(step, step.before());
        remember(step, step.after());
    }

    private void remember(ItemStep step, @Nullable Item item) {
        var decision = step.kind() == ItemKind.DECISION ? step.id() : item == null ? null : item.fields().get("decision");
        if (decision instanceof String id) {
            decisions.computeIfAbsent(new Key(step.kind(), step.id()), _ -> new HashSet<>()).add(id);
        }
    }

    /**
     * Says what an edition shows of all that was taken in.
     *
     * @param stored the same events as they are stored
     */
    Disclosure edit(Edition edition, Stream<LoggedEvent> stored) {
        if (edition == Edition.FULL) {
            return Disclosure.OF_EVERYTHING;
        }
        var disclosure = new Disclosure();
        var classified = edition == Edition.PUBLIC ? classified() : Set.<Key>of();
        var classifiedIds = new HashSet<String>();
        classified.forEach(key -> classifiedIds.add(key.id()));
        stored.forEach(event -> {
            var trace = traces.get(Math.toIntExact(event.revision()) - 1);
            var reason = isOwn(trace) ? Reason.OWN
                    : edition == Edition.PUBLIC ? reason(event, trace, classified, classifiedIds) : null;
            if (reason != null) {
                disclosure.leaveOutPayload(event.revision(), reason);
            }
        });
        leaveOutWho(disclosure, edition);
        return disclosure;
    }

    /** What happened, event by event. */
    List<Trace> traces() {
        return List.copyOf(traces);
    }

    /** All who ever took part or did something. */
    Set<String> people() {
        return Set.copyOf(people);
    }

    /** What votes and rounds came to, as pages and reports tell it. */
    String tallies() {
        var lines = new ArrayList<String>();
        var positions = new HashMap<String, Long>();
        for (var item : items.all()) {
            if (item.kind() == ItemKind.VOTE && item.fields().get("tally") instanceof Map<?, ?> tally) {
                tally.forEach((note, dots) -> lines.add(Tallies.dots(item.id(), (String) note, ((Number) dots).longValue())));
            } else if (item.kind() == ItemKind.POSITION) {
                positions.merge(item.text("round") + " " + item.text("position"), 1L, Long::sum);
            }
        }
        positions.forEach((position, people) -> lines.add(
                Tallies.position(position.substring(0, position.indexOf(' ')), position.substring(position.indexOf(' ') + 1), people)));
        return Tallies.file(lines);
    }

    /** The atelier itself, as it became. */
    Item atelier() {
        return items.all().stream().filter(item -> item.kind() == ItemKind.ATELIER).findFirst().orElseThrow();
    }

    private @Nullable Reason reason(LoggedEvent event, Trace trace, Set<Key> classified, Set<String> classifiedIds) {
        if (trace.touched().stream().anyMatch(classified::contains) || Mentions.any(event.payload(), classifiedIds)) {
            return Reason.CLASSIFIED;
        }
        return Mentions.any(event.payload(), people) ? Reason.PERSON : null;
    }

    /** The items that belong, or ever belonged, to a decision that the public may not read. */
    private Set<Key> classified() {
        var classified = new HashSet<Key>();
        decisions.forEach((key, all) -> {
            if (all.stream().anyMatch(this::isClassified)) {
                classified.add(key);
            }
        });
        return classified;
    }

    private boolean isClassified(String decision) {
        return !items.find(ItemKind.DECISION, decision)
                .map(item -> Readers.PUBLIC.mayRead(item.text("confidentiality")))
                .orElse(false);
    }

    private boolean isOwn(Trace trace) {
        return trace.secret() != null && !trace.secret().isOpen(Audience.EVERYBODY, this::note);
    }

    private boolean isUnsigned(Trace trace) {
        return trace.secret() != null
                && (isOwn(trace) || !trace.secret().isSigned(Audience.EVERYBODY, this::note));
    }

    private @Nullable Item note(String id) {
        return items.find(ItemKind.NOTE, id).orElse(null);
    }

    private void leaveOutWho(Disclosure disclosure, Edition edition) {
        var unsigned = unsignedCommands();
        for (var at = 0; at < traces.size(); at++) {
            var isUnsigned = unsigned.contains(traces.get(at).command());
            if (isUnsigned) {
                disclosure.leaveOutActor(at + 1L);
            }
            if (isUnsigned || edition == Edition.PUBLIC) {
                disclosure.leaveOutMetadata(at + 1L);
            }
        }
    }

    /** What undoes comes later than what it undoes: once through the history also finds what undoes an undoing. */
    private Set<CommandId> unsignedCommands() {
        var unsigned = new HashSet<CommandId>();
        traces.stream().filter(this::isUnsigned).forEach(trace -> unsigned.add(trace.command()));
        traces.stream()
                .filter(trace -> trace.others().stream().anyMatch(unsigned::contains))
                .forEach(trace -> unsigned.add(trace.command()));
        return unsigned;
    }
}
