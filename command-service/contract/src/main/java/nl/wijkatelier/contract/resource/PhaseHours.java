package nl.wijkatelier.contract.resource;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Hours in one phase. A phase that is not listed is unknown; none at all is listed as 0.
 *
 * @param phase which phase
 * @param quarters in quarter hours, 0 to {@link #MOST}
 */
public record PhaseHours(ResourcePhase phase, int quarters) {
    /** A hundred thousand hours: more than fifty people in a year. */
    public static final int MOST = 400_000;

    public PhaseHours {
        InvalidValue.ifMissing("phase", phase);
        InvalidValue.unlessWithin("quarters", quarters, 0, MOST);
    }

    /** The hours by phase in the order of the phases, each phase at most once. */
    static List<PhaseHours> inOrder(String field, @Nullable List<PhaseHours> hours) {
        var listed = InvalidValue.unlessListed(field, hours, ResourcePhase.values().length);
        var phases = EnumSet.noneOf(ResourcePhase.class);
        listed.forEach(each -> phases.add(each.phase()));
        if (phases.size() < listed.size()) {
            throw new InvalidValue(field, "must list each phase at most once");
        }
        return listed.stream().sorted(Comparator.comparing(PhaseHours::phase)).toList();
    }
}
