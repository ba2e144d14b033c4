package nl.wijkatelier.contract.atelier;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;

/**
 * At the moment that is to be copied, something is still somebody's own.
 *
 * @param open the kinds of round that were open then
 */
public record NotYetShown(List<ItemKind> open) implements LifecycleRefusal {
    public NotYetShown {
        open = List.copyOf(open);
    }

    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "At this moment something is still somebody's own: "
                + open.stream().map(ItemKind::word).collect(Collectors.joining(", "))
                + ". Choose a moment before it began, or after it was shown.";
    }
}
