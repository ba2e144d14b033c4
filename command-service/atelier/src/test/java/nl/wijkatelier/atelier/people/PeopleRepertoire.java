package nl.wijkatelier.atelier.people;

import static nl.wijkatelier.atelier.Example.ANNA;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.GiveRole;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.people.SetEntitlement;

/** What can be done with people. */
public final class PeopleRepertoire implements Repertoire {
    @Override
    public List<AtelierCommand> forEverybody(ParticipantId actor) {
        return List.of(
                new JoinAtelier(actor, Role.PARTICIPANT),
                new LeaveAtelier(actor));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(new SetEntitlement(ANNA, true), new GiveRole(ANNA, Role.OBSERVER));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new JoinAtelier(chance.actor(), role(chance)),
                () -> new GiveRole(chance.person(), role(chance)),
                () -> new SetEntitlement(chance.person(), chance.one(Arrays.asList(true, false, null))),
                () -> new LeaveAtelier(chance.actor()));
    }

    /** Mostly one with a say, lest everybody ends up looking on. */
    private static Role role(Chance chance) {
        return chance.one(List.of(Role.FACILITATOR, Role.PARTICIPANT, Role.PARTICIPANT, Role.OBSERVER));
    }
}
