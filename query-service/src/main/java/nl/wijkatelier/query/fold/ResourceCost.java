package nl.wijkatelier.query.fold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.resource.PhaseHours;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourcePhase;
import org.jspecify.annotations.Nullable;

/**
 * What a row costs; unknown, and so absent, as long as anything it depends on is unknown. What is known of it meanwhile stands apart:
 * hours and money are never less than nothing, so it comes to at least that.
 */
final class ResourceCost {
    private static final int QUARTERS_IN_AN_HOUR = 4;

    private ResourceCost() {}

    /** The fields of a row that follow from its entry, with more fields as alternating names and values. */
    static @Nullable Object[] fields(ResourceEntry entry, @Nullable Object... more) {
        var quarters = quarters(entry.hours());
        var labour = labour(quarters, entry.hourlyRate());
        var total = sum(labour, cents(entry.outOfPocket()));
        var fields = new ArrayList<@Nullable Object>(Arrays.asList(
                "stakeholder", entry.stakeholderId().value(),
                "role", entry.role().value(),
                "quarters", byPhase(entry.hours()),
                "rateCents", cents(entry.hourlyRate()),
                "outOfPocketCents", cents(entry.outOfPocket()),
                "allQuarters", quarters,
                "labourCents", labour,
                "totalCents", total,
                "atLeast", atLeast(entry, quarters, labour, total)));
        fields.addAll(Arrays.asList(more));
        return fields.toArray();
    }

    /** Quarter hours by the name of the phase; a phase that is not there is unknown. */
    static Map<String, Object> byPhase(List<PhaseHours> hours) {
        var byPhase = new TreeMap<String, Object>();
        hours.forEach(each -> byPhase.put(each.phase().name(), (long) each.quarters()));
        return byPhase;
    }

    /** What is known of the sums that are not known as a whole; null where that is nothing. */
    private static @Nullable Map<String, Object> atLeast(
            ResourceEntry entry, @Nullable Long quarters, @Nullable Long labour, @Nullable Long total) {
        long knownQuarters = added(entry.hours());
        var knownLabour = labour(knownQuarters, entry.hourlyRate());
        var known = new TreeMap<String, Object>();
        put(known, "quarters", quarters, knownQuarters);
        put(known, "labourCents", labour, orNothing(knownLabour));
        put(known, "totalCents", total, orNothing(knownLabour) + orNothing(cents(entry.outOfPocket())));
        return known.isEmpty() ? null : known;
    }

    /** To say that something is at least nothing, says nothing. */
    private static void put(Map<String, Object> known, String name, @Nullable Long whole, long part) {
        if (whole == null && part > 0) {
            known.put(name, part);
        }
    }

    private static long orNothing(@Nullable Long known) {
        return known == null ? 0 : known;
    }

    private static @Nullable Long quarters(List<PhaseHours> hours) {
        return hours.size() < ResourcePhase.values().length
                ? null
                : added(hours);
    }

    private static long added(List<PhaseHours> hours) {
        return hours.stream().mapToLong(PhaseHours::quarters).sum();
    }

    /** To the cent: a quarter of an hour may cost less than whole cents, of which half a cent or more counts as one. */
    private static @Nullable Long labour(@Nullable Long quarters, @Nullable Amount hourlyRate) {
        return quarters == null || hourlyRate == null
                ? null
                : (quarters * hourlyRate.cents() + QUARTERS_IN_AN_HOUR / 2) / QUARTERS_IN_AN_HOUR;
    }

    private static @Nullable Long cents(@Nullable Amount amount) {
        return amount == null ? null : amount.cents();
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : one + other;
    }
}
