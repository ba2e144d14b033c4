package nl.wijkatelier.query.recap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.recap.Happened.Sum;
import nl.wijkatelier.query.recap.Recap.Attendance;
import nl.wijkatelier.query.recap.Recap.Count;
import nl.wijkatelier.query.recap.Recap.Organisation;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.Visibility;

/**
 * Who took part and how much of what they contributed, by organisation. What does not tell everybody who made it is counted in one
 * sum for all: split, it would tell of a few people what a round promised not to.
 */
final class Contributions {
    private static final List<String> ACTING = List.of("FACILITATOR", "PARTICIPANT");
    /** Comes after all that have a name. */
    private static final String UNKNOWN = "\uFFFF";

    private final Items end;
    private final String halfDay;
    private final Map<String, String> organisations;
    private final Map<String, Map<Contribution, Sum>> signed = new TreeMap<>();
    private final Map<Contribution, Sum> unsigned = new EnumMap<>(Contribution.class);

    Contributions(Items end, String halfDay, Map<String, String> organisations, Happened happened) {
        this.end = end;
        this.halfDay = halfDay;
        this.organisations = organisations;
        for (var contribution : Contribution.values()) {
            contribution.by().ifPresent(by -> happened.created(contribution.kind())
                    .forEach((id, revision) -> end.find(contribution.kind(), id)
                            .ifPresent(item -> count(contribution, item, by, revision))));
            happened.unseen(contribution).ifPresent(sum -> unsigned.put(contribution, sum));
        }
    }

    /** By organisation: all that have people here, and all that contributed; by name. */
    List<Organisation> byOrganisation() {
        var attendance = attendance();
        var people = new TreeMap<String, List<Item>>();
        acting(attendance).forEach(person ->
                people.computeIfAbsent(organisation(person.id()), name -> new ArrayList<>()).add(person));
        signed.keySet().forEach(name -> people.putIfAbsent(name, List.of()));
        return people.entrySet().stream()
                .map(each -> new Organisation(
                        each.getKey().equals(UNKNOWN) ? null : each.getKey(),
                        attendance.isEmpty() ? null : attendance(each.getValue(), attendance),
                        counts(signed.getOrDefault(each.getKey(), Map.of()))))
                .toList();
    }

    /** In all, of what tells nobody who made it. */
    List<Count> unsigned() {
        return counts(unsigned);
    }

    private void count(Contribution contribution, Item item, String by, long revision) {
        if (item.is("removed")) {
            return;
        }
        var who = openly(item).map(fields -> fields.get(by)).map(String::valueOf);
        var counts = who.isEmpty()
                ? unsigned
                : signed.computeIfAbsent(organisation(who.get()), name -> new EnumMap<>(Contribution.class));
        counts.merge(contribution, new Sum(1, revision), (some, one) -> some.plus(1, Math.max(some.revision(), revision)));
    }

    private static Optional<Map<String, Object>> openly(Item item) {
        return Visibility.isPrivate(item) ? Optional.empty() : Visibility.view(item, Audience.EVERYBODY);
    }

    private static List<Count> counts(Map<Contribution, Sum> sums) {
        return sums.entrySet().stream()
                .map(each -> new Count(each.getKey(), each.getValue().amount(), each.getValue().revision()))
                .toList();
    }

    /** Those who act, and have not left for good without having been seen here. */
    private Stream<Item> acting(Map<String, String> recorded) {
        return all(ItemKind.PARTICIPANT)
                .filter(person -> ACTING.contains(person.text("role")))
                .filter(person -> person.text("leftAt") == null || recorded.containsKey(person.id()));
    }

    /** What was recorded of whom. */
    private Map<String, String> attendance() {
        var recorded = new TreeMap<String, String>();
        all(ItemKind.ATTENDANCE)
                .filter(each -> halfDay.equals(each.text("halfDay")))
                .forEach(each -> recorded.put(each.text("participant"), each.text("attendance")));
        return recorded;
    }

    private static Attendance attendance(List<Item> people, Map<String, String> recorded) {
        var present = people.stream().filter(person -> "PRESENT".equals(recorded.get(person.id()))).count();
        var absent = people.stream().filter(person -> "ABSENT".equals(recorded.get(person.id()))).count();
        return new Attendance(present, absent, people.size() - present - absent);
    }

    private String organisation(String participant) {
        return organisations.getOrDefault(participant, UNKNOWN);
    }

    private Stream<Item> all(ItemKind kind) {
        return end.all().stream().filter(item -> item.kind() == kind);
    }
}
