package nl.wijkatelier.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemKey;
import nl.wijkatelier.query.item.ItemStep;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.visibility.Audience;
import nl.wijkatelier.query.visibility.NamelessPhase;
import nl.wijkatelier.query.visibility.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What of an event was private when it happened. Whether it still is, is for the items of today to say: an entry is never
 * changed, and a reveal need not look for those that it reveals.
 *
 * @param owner whose it was
 * @param sharedWith who else saw it when it happened
 * @param about the private notes, positions and proposals of a table that it was about; or what of the programme went on
 *     without names, so that nobody else's business is who did it, ever
 * @param worded those of them that it gave what a reveal would show: another text, a position, or another part
 * @param forEver whether no reveal makes it anybody else's: of all but those
 */
public record Secret(
        String owner, List<String> sharedWith, List<ItemKey> about, List<ItemKey> worded, boolean forEver) {
    private static final Set<ItemKind> REVEALED = Set.of(ItemKind.NOTE, ItemKind.POSITION, ItemKind.RASCI_PROPOSAL);

    /** Copies the lists. */
    public Secret {
        sharedWith = List.copyOf(sharedWith);
        about = List.copyOf(about);
        worded = List.copyOf(worded);
    }

    /**
     * What of an event was private, by the items that it changed; null if nothing was.
     *
     * @param after all items after it
     */
    public static @Nullable Secret of(RecordedEvent recorded, List<ItemStep> steps, Items after) {
        var secret = steps.stream().filter(step -> Visibility.isPrivate(step.subject())).toList();
        if (secret.isEmpty()) {
            return NamelessPhase.around(steps, after)
                    .map(phase -> new Secret(recorded.cause().actor().value(), List.of(), List.of(phase), List.of(), false))
                    .orElse(null);
        }
        var owner = Visibility.owner(secret.getLast().subject());
        return REVEALED.containsAll(secret.stream().map(ItemStep::kind).toList())
                ? new Secret(owner, sharedWith(secret), keys(secret), keys(secret.stream().filter(Secret::isWorded).toList()), false)
                : new Secret(owner, List.of(), List.of(), List.of(), true);
    }

    /** Whether an audience saw it when it happened. */
    public boolean wasSeenBy(Audience audience) {
        return audience.is(owner) || sharedWith.stream().anyMatch(audience::is);
    }

    /**
     * Whether it has been revealed to an audience.
     *
     * @param today the items as they are; null for one that is not there
     */
    public boolean isOpen(Audience audience, Function<ItemKey, @Nullable Item> today) {
        return !forEver && about.stream().allMatch(key -> {
            var item = today.apply(key);
            return item != null && !Visibility.isClosed(item, audience);
        });
    }

    /** Whether what was revealed shows whose it is; ask only when it is open. */
    public boolean isSigned(Audience audience, Function<ItemKey, @Nullable Item> today) {
        return about.stream().allMatch(key -> switch (key.kind()) {
            case AGENDA_ITEM -> false;
            case NOTE -> Visibility.view(today.apply(key), audience).map(seen -> seen.containsKey("author")).orElse(false);
            default -> true;
        });
    }

    /** Those to whom all of it was shown. */
    private static List<String> sharedWith(List<ItemStep> steps) {
        var all = new ArrayList<>(steps.getFirst().subject().texts("sharedWith"));
        steps.forEach(step -> all.retainAll(step.subject().texts("sharedWith")));
        return all;
    }

    private static List<ItemKey> keys(List<ItemStep> steps) {
        return steps.stream().map(ItemStep::key).toList();
    }

    private static boolean isWorded(ItemStep step) {
        var field = step.kind() == ItemKind.RASCI_PROPOSAL ? "responsibility" : "text";
        var text = step.subject().text(field);
        return step.kind() == ItemKind.POSITION
                || text != null && (step.before() == null || !text.equals(step.before().text(field)));
    }
}
