package nl.wijkatelier.contract.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * Who sees to it: a person who takes part, or a party; one of the two.
 *
 * @param participantId the person
 * @param stakeholderId the party
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActionOwner(@Nullable ParticipantId participantId, @Nullable StakeholderId stakeholderId) {
    public ActionOwner {
        if ((participantId == null) == (stakeholderId == null)) {
            throw new InvalidValue("owner", "must be a participant or a stakeholder");
        }
    }

    /** A person. */
    public static ActionOwner of(ParticipantId participant) {
        return new ActionOwner(participant, null);
    }

    /** A party. */
    public static ActionOwner of(StakeholderId stakeholder) {
        return new ActionOwner(null, stakeholder);
    }
}
