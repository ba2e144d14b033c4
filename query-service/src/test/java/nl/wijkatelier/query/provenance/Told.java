package nl.wijkatelier.query.provenance;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.history.Chronicle;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.Audience;

/** A history that was folded, to be asked for provenances. */
final class Told implements Chronicle {
    private final Items items = Items.none();
    private final Map<String, Touched> touched = new HashMap<>();
    private final Map<Long, Instant> moments = new HashMap<>();

    Told(List<RecordedEvent> events) {
        for (var recorded : events) {
            moments.put(recorded.revision(), recorded.cause().happenedAt());
            items.apply(recorded.revision(), Fold.changes(items, recorded)).forEach(step -> touch(step.id(), recorded));
        }
    }

    private void touch(String item, RecordedEvent recorded) {
        var revision = recorded.revision();
        var known = touched.getOrDefault(item, new Touched(revision, 0, revision));
        var tells = List.of("DecisionAgreed", "RasciProposalsShown", "RoundRevealed").contains(recorded.event().getClass().getSimpleName());
        touched.put(item, new Touched(known.first(), tells ? revision : known.told(), revision));
    }

    Items items() {
        return items;
    }

    Provenance of(ItemKind kind, String id, Audience audience) {
        return find(kind, id, audience).orElseThrow();
    }

    Optional<Provenance> find(ItemKind kind, String id, Audience audience) {
        return Provenance.of(items, audience, Key.of(kind, id), this);
    }

    /** The edges of a provenance as short sentences. */
    List<String> edges(ItemKind kind, String id) {
        return of(kind, id, Audience.EVERYBODY).edges().stream().map(Told::sentence).toList();
    }

    static String sentence(Edge edge) {
        return edge.from().word() + " " + edge.relation().word() + " " + edge.to().word();
    }

    @Override
    public Optional<Touched> touched(String item) {
        return Optional.ofNullable(touched.get(item));
    }

    @Override
    public Optional<Instant> happenedAt(long revision) {
        return Optional.ofNullable(moments.get(revision));
    }
}
