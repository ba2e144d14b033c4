package nl.wijkatelier.contract.process;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * Agrees what is done about a hurdle, and by whom.
 *
 * @param hurdleId the hurdle
 * @param measure what is done
 * @param owner who sees to it; left out while nobody has taken it on
 */
public record AgreeMeasure(
        HurdleId hurdleId,
        Explanation measure,
        @Nullable StakeholderId owner) implements ProcessCommand {
    public AgreeMeasure {
        InvalidValue.ifMissing("hurdleId", hurdleId);
        InvalidValue.ifMissing("measure", measure);
    }
}
