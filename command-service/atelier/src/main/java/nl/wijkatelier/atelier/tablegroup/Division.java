package nl.wijkatelier.atelier.tablegroup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.tablegroup.ProposeTableGroups;

/**
 * People divided over tables of about the same size: nobody alone, and colleagues at as many tables as there are. No chance is
 * in it: the same people and the same mix give the same tables.
 */
final class Division {
    private Division() {}

    /** Who sits at each table. */
    static List<List<ParticipantId>> of(List<ParticipantId> people, ProposeTableGroups propose) {
        var dealt = dealingOrder(people, propose);
        int tables = tables(people.size(), propose.size());
        var divided = IntStream.range(0, tables).<List<ParticipantId>>mapToObj(_ -> new ArrayList<>()).toList();
        for (int at = 0; at < dealt.size(); at++) {
            divided.get(at % tables).add(dealt.get(at));
        }
        return divided;
    }

    /** As few as the size allows; but one fewer where somebody would sit alone. */
    private static int tables(int people, int size) {
        int tables = (people + size - 1) / size;
        return Math.max(1, Math.min(tables, people / 2));
    }

    /** Colleagues stand behind each other, the most numerous first: dealt out one by one they come at different tables. */
    private static List<ParticipantId> dealingOrder(List<ParticipantId> people, ProposeTableGroups propose) {
        var mixed = mixed(people, propose.mix());
        var order = new LinkedHashSet<ParticipantId>();
        propose.colleagues().stream()
                .map(colleagues -> mixed.stream().filter(colleagues.participantIds()::contains).toList())
                .sorted(Comparator.comparingInt(colleagues -> -colleagues.size()))
                .forEach(order::addAll);
        order.addAll(mixed);
        return List.copyOf(order);
    }

    private static List<ParticipantId> mixed(List<ParticipantId> people, int mix) {
        return mix == 0
                ? people
                : people.stream().sorted(Comparator.comparing(who -> scattered(who, mix))).toList();
    }

    /** The last step of MurmurHash3: near names come far apart, and differently for each mix. */
    private static int scattered(ParticipantId who, int mix) {
        int hash = who.value().hashCode() + mix * 0x9e3779b9;
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}
