package nl.wijkatelier.atelier.directingrole;

import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.WebAddress;
import nl.wijkatelier.contract.directingrole.AdoptRoleScale;
import nl.wijkatelier.contract.directingrole.ChooseDirectingRole;
import nl.wijkatelier.contract.directingrole.ClearDirectingRole;
import nl.wijkatelier.contract.directingrole.DirectingPhase;
import nl.wijkatelier.contract.directingrole.DirectingPhaseId;
import nl.wijkatelier.contract.directingrole.DirectingRole;
import nl.wijkatelier.contract.directingrole.DirectingRoleId;
import nl.wijkatelier.contract.directingrole.RoleScale;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be done with the directing role. */
public final class DirectingRoleRepertoire implements Repertoire {
    private static final DirectingPhaseId PLAN = new DirectingPhaseId("plan");
    private static final DirectingPhaseId AFTER = new DirectingPhaseId("after");
    private static final DirectingRoleId WAITING = new DirectingRoleId("waiting");
    private static final DirectingRoleId STEERING = new DirectingRoleId("steering");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(new ChooseDirectingRole(PLAN, WAITING, WHY, null), new ClearDirectingRole(PLAN));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(new AdoptRoleScale(scale(SOURCES, WAITING)));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new AdoptRoleScale(chance.flag() ? scale(SOURCES, WAITING, STEERING) : scale(CONCERNS, STEERING)),
                () -> new ChooseDirectingRole(
                        chance.one(List.of(PLAN, AFTER)), chance.one(List.of(WAITING, STEERING)), chance.why(), null),
                () -> new ClearDirectingRole(chance.one(List.of(PLAN, AFTER))));
    }

    private static RoleScale scale(Title name, DirectingRoleId... roles) {
        return new RoleScale(
                name,
                new Title("1"),
                new WebAddress("https://example.org"),
                Stream.of(roles)
                        .map(role -> new DirectingRole(role, SOURCES, SOURCES, WHY, WHY))
                        .toList(),
                List.of(new DirectingPhase(PLAN, SOURCES, SOURCES), new DirectingPhase(AFTER, CONCERNS, CONCERNS)));
    }
}
