package nl.wijkatelier.contract.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed on a body.
 *
 * @param name what it is called
 * @param kind what kind of body
 * @param mandate what it may decide or is asked for
 * @param rhythm how often it meets
 * @param chair who leads it: one of the members
 * @param members the stakeholders in it, at most 40, each once
 * @param observers the stakeholders that only listen, at most 40, none of them a member
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Charter(
        Title name,
        BodyKind kind,
        @Nullable Explanation mandate,
        @Nullable Title rhythm,
        @Nullable StakeholderId chair,
        List<StakeholderId> members,
        List<StakeholderId> observers) {
    private static final int MOST_MEMBERS = 40;

    public Charter {
        InvalidValue.ifMissing("name", name);
        InvalidValue.ifMissing("kind", kind);
        members = InvalidValue.unlessListed("members", members, MOST_MEMBERS);
        observers = InvalidValue.unlessListed("observers", observers, MOST_MEMBERS);
        if (Set.copyOf(members).size() < members.size()) {
            throw new InvalidValue("members", "must name each member once");
        }
        if (Set.copyOf(observers).size() < observers.size() || !Collections.disjoint(members, observers)) {
            throw new InvalidValue("observers", "must name each observer once, and no member");
        }
        if (chair != null && !members.contains(chair)) {
            throw new InvalidValue("chair", "must be one of the members");
        }
    }
}
