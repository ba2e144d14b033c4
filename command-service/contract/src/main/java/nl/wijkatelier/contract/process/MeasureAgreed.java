package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * It was agreed what is done about a hurdle.
 *
 * @param hurdleId the hurdle
 * @param measure what is done
 * @param owner who sees to it; left out while nobody has taken it on
 */
public record MeasureAgreed(
        HurdleId hurdleId,
        Explanation measure,
        @Nullable StakeholderId owner) implements ProcessEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return new Passage(ItemKind.HURDLE, hurdleId.value(), Passage.Part.MEASURE);
    }
}
