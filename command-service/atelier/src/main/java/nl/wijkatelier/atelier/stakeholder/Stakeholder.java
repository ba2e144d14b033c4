package nl.wijkatelier.atelier.stakeholder;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.Attitude;
import nl.wijkatelier.contract.stakeholder.AttitudeRecorded;
import nl.wijkatelier.contract.stakeholder.Presence;
import nl.wijkatelier.contract.stakeholder.PresenceRecorded;
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
 * @param presence whether it is in the atelier, when that is known
 * @param representedBy the stakeholder that speaks for it, when another does
 * @param attitude how it stands towards the transition, when that is known
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
        @Nullable Presence presence,
        @Nullable StakeholderId representedBy,
        @Nullable Attitude attitude,
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
                null,
                null,
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
                presence,
                representedBy,
                attitude,
                withdrawn);
    }

    Stakeholder standingAt(Standing place) {
        return new Stakeholder(
                stakeholderId, name, kind, role, mustDecide, concern, place, presence, representedBy, attitude, withdrawn);
    }

    Stakeholder withPresence(@Nullable Presence known, @Nullable StakeholderId spokesperson) {
        return new Stakeholder(
                stakeholderId, name, kind, role, mustDecide, concern, standing, known, spokesperson, attitude, withdrawn);
    }

    Stakeholder withAttitude(@Nullable Attitude known) {
        return new Stakeholder(
                stakeholderId, name, kind, role, mustDecide, concern, standing, presence, representedBy, known, withdrawn);
    }

    /** Whoever spoke for it did so no longer: whether it is there is then not known any more. */
    Stakeholder without(StakeholderId gone) {
        return gone.equals(representedBy) ? withPresence(null, null) : this;
    }

    Stakeholder gone() {
        return new Stakeholder(
                stakeholderId, name, kind, role, mustDecide, concern, standing, presence, representedBy, attitude, true);
    }

    /** The event that puts it on the register as it is described now, without its place on the map. */
    public StakeholderRegistered registration() {
        return new StakeholderRegistered(stakeholderId, name, kind, role, mustDecide, concern);
    }

    /** The event that describes it as it is described now. */
    public StakeholderDescribed description() {
        return new StakeholderDescribed(stakeholderId, name, kind, role, mustDecide, concern);
    }

    /** The event that says whether it is there, as is known now. */
    public PresenceRecorded presenceRecorded() {
        return new PresenceRecorded(stakeholderId, presence, representedBy);
    }

    /** The event that says how it stands, as is known now. */
    public AttitudeRecorded attitudeRecorded() {
        return new AttitudeRecorded(stakeholderId, attitude);
    }
}
