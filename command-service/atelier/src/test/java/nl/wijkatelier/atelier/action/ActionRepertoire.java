package nl.wijkatelier.atelier.action;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.SOURCES;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.AmendAction;
import nl.wijkatelier.contract.action.CompleteAction;
import nl.wijkatelier.contract.action.PlanAction;
import nl.wijkatelier.contract.action.ReopenAction;
import nl.wijkatelier.contract.action.WithdrawAction;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/** What can be done with follow-up actions. */
public final class ActionRepertoire implements Repertoire {
    private static final ActionId A1 = new ActionId("a1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        var entry = new ActionEntry(SOURCES, ActionOwner.of(ANNA), null, Component.PROCESS, null);
        return List.of(
                new PlanAction(A1, entry),
                new AmendAction(A1, entry, 0),
                new CompleteAction(A1, LocalDate.of(2027, 2, 28)),
                new WithdrawAction(A1, null),
                new ReopenAction(A1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new PlanAction(action(chance), entry(chance)),
                () -> new AmendAction(action(chance), entry(chance), chance.flag() ? 1 : 1_000_000),
                () -> new CompleteAction(action(chance), LocalDate.of(2027, 2, 1 + chance.number(20))),
                () -> new WithdrawAction(action(chance), chance.why()),
                () -> new ReopenAction(action(chance)));
    }

    private static ActionEntry entry(Chance chance) {
        var owner = chance.flag()
                ? ActionOwner.of(chance.person())
                : ActionOwner.of(new StakeholderId("s" + chance.number(6)));
        return new ActionEntry(
                chance.title(), owner, chance.flag() ? LocalDate.of(2027, 4, 9) : null, Component.PROCESS,
                chance.flag() ? new DecisionId("d" + chance.number(3)) : null);
    }

    private static ActionId action(Chance chance) {
        return new ActionId("a" + chance.number(6));
    }
}
