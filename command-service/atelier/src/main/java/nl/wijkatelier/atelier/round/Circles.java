package nl.wijkatelier.atelier.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.board.SharedCircle;
import nl.wijkatelier.atelier.tablegroup.Present;
import nl.wijkatelier.atelier.tablegroup.TableGroups;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.Circle;
import nl.wijkatelier.contract.round.CircleGroup;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import org.jspecify.annotations.Nullable;

/**
 * Who is in whose group, in a circle: pairs are made within a table, or of all where there are no tables, and fours of pairs.
 * An odd number makes a three, and nobody is left alone as long as there is another.
 */
final class Circles {
    /** As many do not need others to be a group. */
    private static final int ENOUGH = 3;

    private final TableGroups tables;
    private final Present present;

    Circles(TableGroups tables, Present present) {
        this.tables = tables;
        this.present = present;
    }

    /**
     * The groups of a circle.
     *
     * @param before the circle of the round until now; null for none
     */
    List<CircleGroup> groups(Circle circle, @Nullable SharedCircle before) {
        return switch (circle) {
            case PAIR -> groups(pairs());
            case QUAD -> groups(fours(before));
            case TABLE -> groups(tables());
            case FACILITATOR -> List.of(new CircleGroup(present.facilitators()));
        };
    }

    private List<List<ParticipantId>> pairs() {
        return tables().stream().flatMap(table -> pairs(table).stream()).toList();
    }

    private static List<List<ParticipantId>> pairs(List<ParticipantId> table) {
        var pairs = new ArrayList<List<ParticipantId>>();
        for (int at = 0; at < table.size(); at += 2) {
            int rest = table.size() - at;
            int end = rest == 3 ? at + 3 : Math.min(at + 2, table.size());
            pairs.add(table.subList(at, end));
            if (rest == 3) {
                break;
            }
        }
        return pairs;
    }

    /**
     * Pairs of one table are joined, and one that is left over joins a four there: nobody has to move. Only pairs that are alone
     * at their tables are joined with each other; a last one joins the smallest four. Those six are three pairs together, as guides to the
     * method have it: a pair by itself would have nobody to compare with. A three that is left over is a group of its own: with it a four
     * would be seven, of whom not all get a word in.
     */
    private List<List<ParticipantId>> fours(@Nullable SharedCircle before) {
        var pairs = before != null && before.circle() == Circle.PAIR
                ? before.groups().stream().map(CircleGroup::members).toList()
                : pairs();
        var fours = new ArrayList<List<ParticipantId>>();
        var left = new ArrayList<List<ParticipantId>>();
        for (var table : byTable(pairs)) {
            join(table, fours).ifPresent(last -> {
                if (table.size() == 1) {
                    left.add(last);
                } else {
                    addLast(fours, last);
                }
            });
        }
        join(left, fours).ifPresent(last -> addLast(fours, last));
        return fours;
    }

    private void addLast(List<List<ParticipantId>> fours, List<ParticipantId> last) {
        if (last.size() >= ENOUGH) {
            fours.add(last);
        } else {
            addToNearest(fours, last);
        }
    }

    private Optional<TableGroupId> tableOf(List<ParticipantId> together) {
        return Optional.ofNullable(tables.tableOf(together.getFirst()));
    }

    private Collection<List<List<ParticipantId>>> byTable(List<List<ParticipantId>> pairs) {
        var byTable = new LinkedHashMap<Optional<TableGroupId>, List<List<ParticipantId>>>();
        pairs.forEach(pair -> byTable
                .computeIfAbsent(tableOf(pair), _ -> new ArrayList<>())
                .add(pair));
        return byTable.values();
    }

    /** Joins pairs two by two; returns the one that is left over. */
    private static Optional<List<ParticipantId>> join(List<List<ParticipantId>> pairs, List<List<ParticipantId>> fours) {
        for (int at = 0; at + 1 < pairs.size(); at += 2) {
            fours.add(joined(pairs.get(at), pairs.get(at + 1)));
        }
        return pairs.size() % 2 == 0 ? Optional.empty() : Optional.of(pairs.getLast());
    }

    /**
     * Those at each table, and those without one together: all of them where there are no tables. Who would be alone joins the
     * smallest group.
     */
    private List<List<ParticipantId>> tables() {
        var groups = new ArrayList<List<ParticipantId>>();
        var alone = new ArrayList<List<ParticipantId>>();
        for (var table : pools()) {
            (table.size() == 1 ? alone : groups).add(table);
        }
        if (groups.isEmpty()) {
            var together = alone.stream().flatMap(List::stream).toList();
            return together.isEmpty() ? List.of() : List.of(together);
        }
        alone.forEach(one -> addToNearest(groups, one));
        return groups;
    }

    private List<List<ParticipantId>> pools() {
        var pools = new ArrayList<List<ParticipantId>>();
        tables.tables().forEach(table -> pools.add(table.stream().filter(present::isThere).toList()));
        pools.add(present.participants().stream().filter(who -> tables.tableOf(who) == null).toList());
        pools.removeIf(List::isEmpty);
        return pools;
    }

    private void addToNearest(List<List<ParticipantId>> groups, List<ParticipantId> more) {
        if (groups.isEmpty()) {
            groups.add(more);
        } else {
            int nearest = nearest(groups, more.getFirst());
            groups.set(nearest, joined(groups.get(nearest), more));
        }
    }

    /** The number of the group that somebody joins: the smallest at the table where they sit, or of all; the first of those. */
    int nearest(List<List<ParticipantId>> groups, ParticipantId who) {
        var table = tables.tableOf(who);
        var atTheirTable = numbered(groups)
                .filter(at -> table != null && groups.get(at).stream().anyMatch(other -> table.equals(tables.tableOf(other))))
                .boxed()
                .toList();
        return (atTheirTable.isEmpty() ? numbered(groups).boxed() : atTheirTable.stream())
                .min(Comparator.comparingInt(at -> groups.get(at).size()))
                .orElse(0);
    }

    private static IntStream numbered(List<List<ParticipantId>> groups) {
        return IntStream.range(0, groups.size());
    }

    private static List<ParticipantId> joined(List<ParticipantId> one, List<ParticipantId> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<CircleGroup> groups(List<List<ParticipantId>> groups) {
        return groups.stream().map(CircleGroup::new).toList();
    }
}
