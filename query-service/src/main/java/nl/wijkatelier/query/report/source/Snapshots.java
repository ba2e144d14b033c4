package nl.wijkatelier.query.report.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.history.Past;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.people.Names;
import nl.wijkatelier.query.personal.PersonalTexts;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;
import nl.wijkatelier.query.visibility.VisibleEvent;

/**
 * Takes what a report is made from. A report is passed on: so it holds what everybody in the atelier may see, and what is
 * somebody's own is not in it, not even for themselves.
 */
public final class Snapshots {
    private final Past past;
    private final EventLog log;
    private final Names names;

    /** Snapshots of what was recorded in this log, with the organisations of this register. */
    public Snapshots(Past past, EventLog log, Names names) {
        this.past = past;
        this.log = log;
        this.names = names;
    }

    /**
     * An atelier at a revision for some readers.
     *
     * @param revision from 1
     * @param language in which it is said that a text was left out
     */
    public Snapshot at(AtelierId atelier, long revision, Readers readers, Language language) {
        var items = past.at(atelier, revision);
        var marks = Marks.in(items.all());
        log.read(atelier, revision).forEach(event -> marks.follow(event.event()));
        return of(
                atelier, items, marks, inside(atelier, items, marks, readers), happenedAt(atelier, revision), readers,
                names.organisations(atelier), new WithoutPersonalTexts(personal(atelier, revision, readers), language));
    }

    private KeptInside inside(AtelierId atelier, Items items, Marks marks, Readers readers) {
        var inside = KeptInside.of(items, readers, marks);
        if (inside == KeptInside.NOTHING) {
            return inside;
        }
        var history = new MarkedPast();
        past.follow(atelier, 1, items.revision(), (recorded, steps, after) -> history.saw(recorded, steps));
        return inside.withPast(items, readers, marks, history);
    }

    /** They are looked for in all events, and not in items: only the types of events say what is a text. */
    private PersonalTexts personal(AtelierId atelier, long revision, Readers readers) {
        if (readers.mayReadNames()) {
            return PersonalTexts.none();
        }
        var personal = names.personalTexts(atelier);
        log.read(atelier, 0).takeWhile(event -> event.revision() <= revision).forEach(event -> personal.searched(event.event()));
        return personal;
    }

    /** The title of an atelier, as far as some readers may know it. */
    public String shown(String title, AtelierId atelier, Readers readers, Language language) {
        return !readers.mayReadNames() && names.personalTexts(atelier).isPersonal(title)
                ? WithoutPersonalTexts.LEFT_OUT.in(language)
                : title;
    }

    /** The same, of items that are at hand. */
    public static Snapshot of(
            AtelierId atelier, Items items, Instant at, Readers readers, Map<String, String> organisations, WithoutPersonalTexts personal) {
        var marks = Marks.in(items.all());
        return of(atelier, items, marks, KeptInside.of(items, readers, marks), at, readers, organisations, personal);
    }

    private static Snapshot of(
            AtelierId atelier, Items items, Marks marks, KeptInside inside, Instant at, Readers readers,
            Map<String, String> organisations, WithoutPersonalTexts personal) {
        var seen = new ArrayList<Item>();
        items.all().forEach(item -> seen(item).ifPresent(seen::add));
        var withheld = Withheld.of(seen, marks, inside, readers, personal);
        List<Item> left = seen.stream()
                .filter(item -> !withheld.holds(item.kind(), item.id()))
                .map(withheld::left)
                .toList();
        return new Snapshot(atelier, items.revision(), at, readers, left, personal.organisations(organisations), withheld);
    }

    /** All that happened until a snapshot, as everybody saw it then, without what is withheld from its readers. */
    public void events(Snapshot until, Consumer<VisibleEvent> consumer) {
        past.events(until.atelier(), 1, until.revision(), Audience.EVERYBODY, event -> {
            var changes = event.changes().stream()
                    .filter(change -> !until.withheld().heldInPast(change.kind(), change.id()))
                    .flatMap(until.withheld()::left)
                    .toList();
            consumer.accept(changes.equals(event.changes()) ? event : event.with(changes));
        });
    }

    /** What once was so and is so no more, each as it was the last time, in the order in which it ended. */
    public List<Item> once(Snapshot until, Predicate<Item> isSo) {
        var ended = new LinkedHashMap<ItemKey, Item>();
        past.follow(until.atelier(), 1, until.revision(), (recorded, steps, after) -> {
            for (var step : steps) {
                if (step.after() != null && isSo.test(step.after())) {
                    ended.remove(step.key());
                } else if (step.before() != null && isSo.test(step.before())) {
                    ended.put(step.key(), step.before());
                }
            }
        });
        return ended.values().stream()
                .flatMap(item -> seen(item).stream())
                .filter(item -> !until.withheld().heldInPast(item.kind(), item.id()))
                .map(until.withheld()::left)
                .toList();
    }

    private static Optional<Item> seen(Item item) {
        return Visibility.isPrivate(item)
                ? Optional.empty()
                : Visibility.view(item, Audience.EVERYBODY).map(fields -> new Item(item.kind(), item.id(), fields));
    }

    private Instant happenedAt(AtelierId atelier, long revision) {
        return log.read(atelier, revision - 1).findFirst().orElseThrow().cause().happenedAt();
    }
}
