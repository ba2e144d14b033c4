package nl.wijkatelier.query.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.evidence.archive.ArchivedDossier.About;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.tally.TallyFile;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.personal.PersonalTexts;
import nl.wijkatelier.query.readmodel.Drafts;
import nl.wijkatelier.query.readmodel.UnfoldableEvent;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.source.InternalFields;
import nl.wijkatelier.query.report.source.KeptTexts;
import nl.wijkatelier.query.report.source.MarkedPast;
import nl.wijkatelier.query.report.source.Marks;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.report.source.WithoutPersonalTexts;
import org.jspecify.annotations.Nullable;

/** What happened in an atelier up to a revision, as far as a dossier needs to know what events mean; for one thread at a time. */
final class PastEvents {
    private final PersonalTexts personal;
    private final Edition edition;
    private final Items items = Items.none();
    private final List<PastEvent> events = new ArrayList<>();
    private final Drafts drafts = new Drafts();
    private final Set<String> people = new HashSet<>();
    private final Map<ItemKey, Set<String>> decisions = new HashMap<>();
    private final MarkedPast marked = new MarkedPast();
    private final Marks marks = new Marks();
    private Instant from = Instant.MAX;
    private Instant until = Instant.MIN;
    private Instant recorded = Instant.MIN;

    /**
     * Nothing yet.
     *
     * @param personal the rule that says which texts are somebody's personal data, for whom the dossier is for
     * @param edition what the dossier shows: only the public one leaves out what is marked, and what belonged to that
     */
    PastEvents(PersonalTexts personal, Edition edition) {
        this.personal = personal;
        this.edition = edition;
    }

    /** Takes in the next event. */
    void take(RecordedEvent recorded) {
        var changes = UnfoldableEvent.guard(recorded, () -> Fold.changes(items, recorded));
        var steps = UnfoldableEvent.guard(recorded, () -> items.apply(recorded.revision(), changes));
        remember(recorded);
        var event = PastEvent.of(
                recorded, steps, items, InternalFields.areToldBy(changes), personal.searched(recorded.event()));
        events.add(event);
        drafts.follow(recorded.revision(), event.secret());
        people.add(recorded.cause().actor().value());
        var importer = recorded.cause().importedBy();
        if (importer != null) {
            people.add(importer.value());
        }
        steps.forEach(this::remember);
        if (edition == Edition.PUBLIC) {
            marked.saw(recorded, steps);
        }
        marks.follow(recorded.event());
    }

    /** Hears of what happened after all that the dossier holds: who may read what is as it was said last. */
    void hear(RecordedEvent later) {
        marks.follow(later.event());
    }

    /** An import is recorded in one go, and not always in the order in which it happened. */
    private void remember(RecordedEvent event) {
        var happened = event.cause().happenedAt();
        from = happened.isBefore(from) ? happened : from;
        until = happened.isAfter(until) ? happened : until;
        recorded = event.recordedAt();
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
            decisions.computeIfAbsent(step.key(), _ -> new HashSet<>()).add(id);
        }
    }

    /** What happened, event by event. */
    List<PastEvent> events() {
        return Collections.unmodifiableList(events);
    }

    /** Whether the text that an event gave was replaced before anybody but its author saw it. */
    boolean isDraft(PastEvent event) {
        return event.secret() != null && drafts.isDraft(event.revision(), event.secret());
    }

    /** All who ever took part or did something. */
    Set<String> people() {
        return Collections.unmodifiableSet(people);
    }

    /** Everybody who takes part or took part, as items. */
    List<Item> participants() {
        return items.all().stream().filter(item -> item.kind() == ItemKind.PARTICIPANT).toList();
    }

    /** What votes, rounds, scores and places came to, as pages and reports tell it. */
    String tallies() {
        return TallyFile.text(new StatedResults(items).figures());
    }

    /** The items as they became. */
    Items items() {
        return items;
    }

    /** The decisions to which an item belongs or ever belonged; to itself, if it is one. */
    Map<ItemKey, Set<String>> decisions() {
        return Collections.unmodifiableMap(decisions);
    }

    /** Whether everybody may read about a decision. */
    boolean isPublic(String decision) {
        return marks.isOpen(decision, Readers.PUBLIC);
    }

    /** What is marked as not for everybody, and all that belongs or ever belonged to it; for the public edition. */
    Set<ItemKey> markedItems() {
        return marked.notFor(Readers.PUBLIC, marks);
    }

    /** All that was ever said of some items; for the public edition. */
    KeptTexts said(Set<ItemKey> items) {
        return marked.said(items);
    }

    /** What an archive is to know. */
    About about() {
        var atelier = items.all().stream().filter(item -> item.kind() == ItemKind.ATELIER).findFirst().orElseThrow();
        return new About(shown(atelier, "name"), shown(atelier, "municipality"), from.toString(), until.toString(), recorded.toString());
    }

    private String shown(Item atelier, String field) {
        var text = String.valueOf(atelier.text(field));
        return personal.has(text) ? WithoutPersonalTexts.LEFT_OUT.in(Language.NL) : text;
    }
}
