package nl.wijkatelier.atelier.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.people.EntitlementSet;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantJoined;
import nl.wijkatelier.contract.people.ParticipantLeft;
import nl.wijkatelier.contract.people.PeopleEvent;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.people.RoleGiven;
import org.jspecify.annotations.Nullable;

/** Everybody who ever joined. */
public final class People {
    private final Map<ParticipantId, Member> members = new LinkedHashMap<>();

    /** The people of a snapshot. */
    public static People restore(List<Member> members) {
        var people = new People();
        members.forEach(people::put);
        return people;
    }

    /** A copy of the state. */
    public List<Member> snapshot() {
        return List.copyOf(members.values());
    }

    /** The role of somebody who takes part; null for who never joined or has left. */
    public @Nullable Role roleOf(ParticipantId participant) {
        var member = members.get(participant);
        return member == null || !member.present() ? null : member.role();
    }

    /** Whether somebody takes part now. */
    public boolean takesPart(ParticipantId participant) {
        return roleOf(participant) != null;
    }

    /** Whether somebody ever took part, also who has left. */
    public boolean everJoined(ParticipantId participant) {
        return members.containsKey(participant);
    }

    /** Those who take part, in the order in which they joined. */
    public List<ParticipantId> takingPart() {
        return members.values().stream().filter(Member::present).map(Member::participantId).toList();
    }

    /** Those who have a say: present facilitators and participants, in the order in which they joined. */
    public List<ParticipantId> withASay() {
        return members.values().stream()
                .filter(Member::present)
                .filter(member -> member.role() == Role.FACILITATOR || member.role() == Role.PARTICIPANT)
                .map(Member::participantId)
                .toList();
    }

    /** Whether somebody decides along; null when that is not known. */
    @Nullable Boolean isEntitled(ParticipantId participant) {
        var member = members.get(participant);
        return member == null ? null : member.entitledToDecide();
    }

    boolean isLastFacilitator(ParticipantId participant) {
        return roleOf(participant) == Role.FACILITATOR
                && members.values().stream()
                        .filter(member -> member.present() && member.role() == Role.FACILITATOR)
                        .count() == 1;
    }

    /** Follows what happened. */
    public void evolve(PeopleEvent event) {
        switch (event) {
            case ParticipantJoined joined -> put(joined.participantId(), joined.role());
            case RoleGiven given -> put(given.participantId(), given.role());
            case EntitlementSet set -> members.computeIfPresent(
                    set.participantId(), (_, member) -> member.entitled(set.entitledToDecide()));
            case ParticipantLeft left -> members.computeIfPresent(left.participantId(), (_, member) -> member.left());
        }
    }

    private void put(ParticipantId participant, Role role) {
        var known = members.get(participant);
        put(known == null ? new Member(participant, role, true, null) : known.in(role));
    }

    private void put(Member member) {
        members.put(member.participantId(), member);
    }
}
