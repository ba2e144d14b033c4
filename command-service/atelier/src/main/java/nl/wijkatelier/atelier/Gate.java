package nl.wijkatelier.atelier;

import nl.wijkatelier.atelier.lifecycle.Phase;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.atelier.AtelierIsClosed;
import nl.wijkatelier.contract.atelier.AtelierIsNotOpen;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import org.jspecify.annotations.Nullable;

/** Lets a command in to the feature it is for, or refuses it for who asks and when. */
final class Gate {
    private final People people;

    Gate(People people) {
        this.people = people;
    }

    /** Why the command may not come in now, by this person; null if it may. */
    @Nullable Refusal refusal(Occurrence occurrence, Phase phase) {
        var permission = Permissions.neededFor(occurrence.command());
        if (phase == Phase.UNPLANNED) {
            return permission == Permission.PLAN
                    ? null
                    : new ItemUnknown(ItemKind.ATELIER, occurrence.atelier().value());
        }
        if (phase == Phase.CLOSED && !permission.isEverIn(phase) && !comesAfterwards(occurrence.command())) {
            return new AtelierIsClosed();
        }
        var importer = occurrence.importedBy();
        if (importer != null && people.roleOf(importer) != Role.FACILITATOR) {
            return notAllowed(occurrence, importer);
        }
        return permission == Permission.PLAN ? null : refusalOfRole(permission, occurrence, phase);
    }

    /** The role in which the actor acts. Who imports vouches for what happened then: it counts as a facilitator's. */
    @Nullable Role roleOfActor(Occurrence occurrence) {
        var role = people.roleOf(occurrence.actor());
        return role != null && occurrence.importedBy() != null ? Role.FACILITATOR : role;
    }

    private @Nullable Refusal refusalOfRole(Permission permission, Occurrence occurrence, Phase phase) {
        var role = roleOfActor(occurrence);
        if (role == null) {
            return permission == Permission.JOIN ? null : new NotJoined(occurrence.actor());
        }
        if (!permission.isEverFor(role)) {
            return notAllowed(occurrence, occurrence.actor());
        }
        return permission.isFor(role, phase) ? null : new AtelierIsNotOpen();
    }

    /** Who comes to look may come years later, and so may who is to say what may go outside: only having a say is over. */
    private static boolean comesAfterwards(AtelierCommand command) {
        return command instanceof JoinAtelier join && join.role() != Role.PARTICIPANT;
    }

    private Refusal notAllowed(Occurrence occurrence, ParticipantId who) {
        var role = people.roleOf(who);
        return role == null
                ? new NotJoined(who)
                : new NotAllowed(role, occurrence.command().getClass().getSimpleName());
    }
}
