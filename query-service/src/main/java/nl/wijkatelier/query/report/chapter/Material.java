package nl.wijkatelier.query.report.chapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.source.Snapshot;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Wording;
import nl.wijkatelier.query.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** What chapters are written from: what is in the atelier, and how to say it. */
public final class Material {
    private final Map<ItemKind, SequencedMap<String, Entry>> entries = new EnumMap<>(ItemKind.class);
    private final Snapshot snapshot;
    private final Wording wording;
    private final People people;

    /** The material of a snapshot, in a language. */
    public Material(Snapshot snapshot, Wording wording) {
        this.snapshot = snapshot;
        this.wording = wording;
        for (var item : snapshot.items()) {
            entries.computeIfAbsent(item.kind(), kind -> new LinkedHashMap<>()).put(item.id(), Entry.of(item));
        }
        var participants = snapshot.items().stream().filter(item -> item.kind() == ItemKind.PARTICIPANT).toList();
        this.people = new People(participants, snapshot.organisations(), wording);
    }

    /** Where it was taken from. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** How things are said. */
    public Wording wording() {
        return wording;
    }

    /** How people are named. */
    public People people() {
        return people;
    }

    /** The atelier itself. */
    public Entry atelier() {
        return all(ItemKind.ATELIER).getFirst();
    }

    /** All of a kind, in the order in which they came. */
    public List<Entry> all(ItemKind kind) {
        var all = entries.get(kind);
        return all == null ? List.of() : new ArrayList<>(all.values());
    }

    /** One of a kind, if it is there to be seen. */
    public Optional<Entry> find(ItemKind kind, @Nullable String id) {
        var all = entries.get(kind);
        return all == null || id == null ? Optional.empty() : Optional.ofNullable(all.get(id));
    }

    /** Those of a kind that name something in a field, in the order in which they came. */
    public List<Entry> of(ItemKind kind, String field, String id) {
        return all(kind).stream().filter(entry -> entry.says(field, id)).toList();
    }

    /** A text, with values in its places. */
    public String say(Text text, Object... values) {
        return wording.say(text, values);
    }

    /** The word for the value of a field; what is unknown is said to be unknown. */
    public String term(Terms terms, Entry entry, String field) {
        var value = entry.text(field);
        return value == null ? wording.unknown() : say(terms.of(value));
    }

    /** A text of what ships with the product, which has it in both languages. */
    public String shipped(Entry entry, String field) {
        return entry.given(wording.language() == Language.NL ? field : field + "InEnglish");
    }

    /** The day of a moment, in Dutch time; unknown if it is not there. */
    public Cell dayOf(@Nullable Instant at) {
        return at == null ? new Cell.Unknown() : new Cell.Day(LocalDate.ofInstant(at, Wording.ZONE));
    }

    /** What a stakeholder is called. */
    public String party(@Nullable String stakeholder) {
        return find(ItemKind.STAKEHOLDER, stakeholder).map(party -> party.given("name")).orElse(say(Words.PARTY_GONE));
    }
}
