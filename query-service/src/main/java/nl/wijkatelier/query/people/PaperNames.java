package nl.wijkatelier.query.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.wijkatelier.query.item.Item;

/**
 * What people are called in what is passed on and cannot be called back, where their names are not (DOMAIN.md §5, AVG): by the organisation
 * for which they are here, and with a number when there are more of those. Who joined first is the first, so that the next one to
 * come changes nobody's number; pages, reports and dossiers say the same.
 */
public final class PaperNames {
    private static final Comparator<Item> AS_THEY_JOINED = Comparator.comparing(PaperNames::joinedAt).thenComparing(Item::id);

    private PaperNames() {}

    /**
     * By participant.
     *
     * @param participants everybody who takes part or took part
     * @param organisation of a participant
     */
    public static Map<String, String> of(Collection<Item> participants, UnaryOperator<String> organisation) {
        var perOrganisation = new HashMap<String, Integer>();
        participants.forEach(who -> perOrganisation.merge(organisation.apply(who.id()), 1, Integer::sum));
        var given = new HashMap<String, Integer>();
        var names = new LinkedHashMap<String, String>();
        for (var who : asTheyJoined(participants)) {
            var name = organisation.apply(who.id());
            var number = given.merge(name, 1, Integer::sum);
            names.put(who.id(), perOrganisation.getOrDefault(name, 0) > 1 ? name + " (" + number + ")" : name);
        }
        return names;
    }

    static List<Item> asTheyJoined(Collection<Item> participants) {
        return participants.stream().sorted(AS_THEY_JOINED).toList();
    }

    private static String joinedAt(Item participant) {
        return Objects.requireNonNullElse(participant.text("joinedAt"), "");
    }
}
