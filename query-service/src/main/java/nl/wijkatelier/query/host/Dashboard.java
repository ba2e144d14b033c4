package nl.wijkatelier.query.host;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.readmodel.JournalEntry;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.readmodel.Reading;
import org.jspecify.annotations.Nullable;

/** All ateliers of the installation in short, from the read models: who runs it sees how they are, not who is in them. */
public final class Dashboard {
    private static final Set<String> UNDECIDED = Set.of("PROPOSED", "IN_ROUND");

    private final EventLog log;
    private final ReadModels readModels;
    private final Entrances entrances;

    /** The ateliers of this log, as these read models know them. */
    public Dashboard(EventLog log, ReadModels readModels, Entrances entrances) {
        this.log = log;
        this.readModels = readModels;
        this.entrances = entrances;
    }

    /** The ateliers, by name; one that the read models have not heard of yet, or that nobody can enter, is not among them. */
    List<AtelierSummary> ateliers() {
        try (var reading = readModels.read()) {
            return log.ateliers().stream()
                    .filter(entrances.known())
                    .flatMap(atelier -> summary(reading, atelier))
                    .sorted(Comparator.comparing(AtelierSummary::name).thenComparing(AtelierSummary::atelierId))
                    .toList();
        }
    }

    private static Stream<AtelierSummary> summary(Reading reading, AtelierId atelier) {
        return reading.items(atelier, ItemKind.ATELIER, List.of(atelier.value())).stream()
                .map(item -> summary(reading, atelier, item));
    }

    private static AtelierSummary summary(Reading reading, AtelierId id, Item atelier) {
        var halfDays = reading.items(id, ItemKind.HALF_DAY);
        var decisions = reading.items(id, ItemKind.DECISION);
        return new AtelierSummary(
                id.value(),
                Objects.requireNonNull(atelier.text("name")),
                Objects.requireNonNull(atelier.text("municipality")),
                atelier.text("neighbourhood"),
                Objects.requireNonNull(atelier.text("state")),
                dates(halfDays).min(Comparator.naturalOrder()).orElse(null),
                dates(halfDays).max(Comparator.naturalOrder()).orElse(null),
                halfDays.size(),
                count(reading.items(id, ItemKind.PARTICIPANT), Dashboard::takesPart),
                count(reading.items(id, ItemKind.ACTION), action -> "OPEN".equals(action.text("state"))),
                count(decisions, decision -> UNDECIDED.contains(String.valueOf(decision.text("state")))),
                count(decisions, decision -> "AGREED".equals(decision.text("state"))),
                lastActivity(reading, id),
                named(atelier, "derivedFrom", "blueprint"),
                named(atelier, "copiedFrom", "name"));
    }

    private static @Nullable String named(Item atelier, String origin, String name) {
        return atelier.fields().get(origin) instanceof Map<?, ?> known ? (String) known.get(name) : null;
    }

    private static boolean takesPart(Item participant) {
        return "PARTICIPANT".equals(participant.text("role")) && participant.text("leftAt") == null;
    }

    private static @Nullable String lastActivity(Reading reading, AtelierId atelier) {
        long revision = reading.standing(atelier).revision();
        return reading.journal(atelier, revision, revision).stream()
                .map(JournalEntry::at)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> dates(Collection<Item> halfDays) {
        return halfDays.stream().map(halfDay -> halfDay.text("date")).filter(Objects::nonNull);
    }

    private static long count(Collection<Item> items, Predicate<Item> which) {
        return items.stream().filter(which).count();
    }
}
