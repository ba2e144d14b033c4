package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * What a hurdle is was corrected.
 *
 * @param hurdleId the hurdle
 * @param title short name
 * @param description what could go wrong
 * @param component the component it belongs to
 */
public record HurdleDescribed(
        HurdleId hurdleId,
        Title title,
        @Nullable Explanation description,
        Component component) implements ProcessEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return Passage.description(ItemKind.HURDLE, hurdleId.value());
    }
}
