package nl.wijkatelier.atelier.stakeholder;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.StakeholderDescribed;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder. One that was withdrawn keeps its id taken, so that grounds never come to point at another.
 *
 * @param stakeholderId which
 * @param name the organisation or group
 * @param kind what kind
 * @param role its part in the transition
 * @param mustDecide what it has to decide
 * @param concern what it worries about
 * @param standing its place on the map, when it has one
 * @param withdrawn whether it is off the register
 */
public record Stakeholder(
        StakeholderId stakeholderId,
        Title name,
        StakeholderType kind,
        @Nullable Explanation role,
        @Nullable Explanation mustDecide,
        @Nullable Explanation concern,
        @Nullable Standing standing,
        boolean withdrawn) {

    static Stakeholder registered(StakeholderRegistered event) {
        return new Stakeholder(
                event.stakeholderId(),
                event.name(),
                event.kind(),
                event.role(),
                event.mustDecide(),
                event.concern(),
                null,
                false);
    }

    Stakeholder described(StakeholderDescribed event) {
        return new Stakeholder(
                stakeholderId,
                event.name(),
                event.kind(),
                event.role(),
                event.mustDecide(),
                event.concern(),
                standing,
                withdrawn);
    }

    Stakeholder standingAt(Standing place) {
        return new Stakeholder(stakeholderId, name, kind, role, mustDecide, concern, place, withdrawn);
    }

    Stakeholder gone() {
        return new Stakeholder(stakeholderId, name, kind, role, mustDecide, concern, standing, true);
    }

    /** The event that puts it on the register as it is described now, without its place on the map. */
    public StakeholderRegistered registration() {
        return new StakeholderRegistered(stakeholderId, name, kind, role, mustDecide, concern);
    }

    /** The event that describes it as it is described now. */
    public StakeholderDescribed description() {
        return new StakeholderDescribed(stakeholderId, name, kind, role, mustDecide, concern);
    }
}
