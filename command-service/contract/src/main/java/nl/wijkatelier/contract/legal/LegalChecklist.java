package nl.wijkatelier.contract.legal;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * A legal checklist as it stood on a day. Laws change: it is versioned content, and travels with the command, so that one sees
 * later what was looked at.
 *
 * @param checklist its name
 * @param version which version of it
 * @param validOn the day on which it was last held against its sources, in the years 2000 to 2199
 * @param items its questions in order, 1 to 200, with different ids
 */
public record LegalChecklist(Title checklist, Title version, LocalDate validOn, List<LegalItem> items) {
    private static final int MOST_ITEMS = 200;

    public LegalChecklist {
        InvalidValue.ifMissing("checklist", checklist);
        InvalidValue.ifMissing("version", version);
        InvalidValue.ifMissing("validOn", validOn);
        InvalidValue.unlessDay("validOn", validOn);
        items = InvalidValue.unlessListed("items", items, MOST_ITEMS);
        InvalidValue.ifEmpty("items", items);
        if (items.stream().map(LegalItem::itemId).distinct().count() < items.size()) {
            throw new InvalidValue("items", "must have different ids");
        }
    }
}
