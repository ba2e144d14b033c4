package nl.wijkatelier.contract.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * What has to be so before an agreement binds.
 *
 * @param text what has to be so, such as that a council agrees
 * @param party which of the parties makes it; left out when it is of all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reservation(Explanation text, @Nullable StakeholderId party) {
    public Reservation {
        InvalidValue.ifMissing("text", text);
    }
}
