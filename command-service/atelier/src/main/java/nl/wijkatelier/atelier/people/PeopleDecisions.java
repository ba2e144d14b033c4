package nl.wijkatelier.atelier.people;

import java.util.Objects;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.people.EntitlementSet;
import nl.wijkatelier.contract.people.GiveRole;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.LastFacilitator;
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.ParticipantJoined;
import nl.wijkatelier.contract.people.ParticipantLeft;
import nl.wijkatelier.contract.people.PeopleCommand;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.people.RoleGiven;
import nl.wijkatelier.contract.people.SetEntitlement;
import org.jspecify.annotations.Nullable;

/** Joining, leaving, changing roles, and who decides along. */
public final class PeopleDecisions {
    private final People people;

    public PeopleDecisions(People people) {
        this.people = people;
    }

    /**
     * What a command about people leads to.
     *
     * @param role of the actor; null for who does not take part (yet)
     */
    public Decision decide(PeopleCommand command, ParticipantId actor, @Nullable Role role) {
        return switch (command) {
            case JoinAtelier join -> forOneself(command, join.participantId(), actor, role, () -> join(join));
            case LeaveAtelier leave -> forOneself(
                    command, leave.participantId(), actor, role, () -> leave(leave.participantId()));
            case GiveRole give -> people.takesPart(give.participantId())
                    ? giveRole(give.participantId(), give.role())
                    : Decision.refused(new NotJoined(give.participantId()));
            case SetEntitlement set -> people.takesPart(set.participantId())
                    ? entitle(set)
                    : Decision.refused(new NotJoined(set.participantId()));
        };
    }

    private Decision entitle(SetEntitlement set) {
        return Objects.equals(people.isEntitled(set.participantId()), set.entitledToDecide())
                ? Decision.unchanged()
                : Decision.of(new EntitlementSet(set.participantId(), set.entitledToDecide()));
    }

    private Decision join(JoinAtelier join) {
        // Who is here already and comes in by the code of another role gets that role; joining twice would hide the change.
        return people.takesPart(join.participantId())
                ? giveRole(join.participantId(), join.role())
                : Decision.of(new ParticipantJoined(join.participantId(), join.role()));
    }

    private Decision leave(ParticipantId participant) {
        if (!people.takesPart(participant)) {
            return Decision.refused(new NotJoined(participant));
        }
        return people.isLastFacilitator(participant)
                ? Decision.refused(new LastFacilitator(participant))
                : Decision.of(new ParticipantLeft(participant));
    }

    private Decision giveRole(ParticipantId participant, Role role) {
        if (people.roleOf(participant) == role) {
            return Decision.unchanged();
        }
        return people.isLastFacilitator(participant)
                ? Decision.refused(new LastFacilitator(participant))
                : Decision.of(new RoleGiven(participant, role));
    }

    private static Decision forOneself(
            PeopleCommand command,
            ParticipantId participant,
            ParticipantId actor,
            @Nullable Role role,
            Supplier<Decision> decision) {
        if (participant.equals(actor) || role == Role.FACILITATOR) {
            return decision.get();
        }
        return Decision.refused(
                role == null ? new NotJoined(actor) : new NotAllowed(role, command.getClass().getSimpleName()));
    }
}
