package nl.wijkatelier.contract.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * What a party puts in with one role. What is not known is left out, and is never counted as nothing.
 *
 * @param stakeholderId the party
 * @param role what somebody does for it
 * @param hours hours by phase, as far as known
 * @param hourlyRate what an hour costs, at most 10,000 euros; 0 for who works unpaid
 * @param outOfPocket what is bought or hired, at most a billion euros
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceEntry(
        StakeholderId stakeholderId,
        Title role,
        List<PhaseHours> hours,
        @Nullable Amount hourlyRate,
        @Nullable Amount outOfPocket) {
    private static final long MOST_PER_HOUR = 1_000_000;
    private static final long MOST_OUT_OF_POCKET = 100_000_000_000L;

    public ResourceEntry {
        InvalidValue.ifMissing("stakeholderId", stakeholderId);
        InvalidValue.ifMissing("role", role);
        hours = PhaseHours.inOrder("hours", hours);
        if (hourlyRate != null) {
            InvalidValue.unlessWithin("hourlyRate", hourlyRate.cents(), 0, MOST_PER_HOUR);
        }
        if (outOfPocket != null) {
            InvalidValue.unlessWithin("outOfPocket", outOfPocket.cents(), 0, MOST_OUT_OF_POCKET);
        }
    }
}
