package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Actions that are agreed, done and opened again. */
final class ActionDeeds implements RandomDeeds {
    private final Chance chance;
    private int action;

    ActionDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(
                this::plan,
                () -> command("CompleteAction", "actionId", one(), "doneAt", "2020-03-18"),
                () -> command(chance.flag() ? "WithdrawAction" : "ReopenAction", "actionId", one()));
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of();
    }

    private Map<String, ?> plan() {
        return command(
                "PlanAction", "actionId", "a" + ++action,
                "entry", Map.of("title", chance.text(), "owner", Map.of("participantId", chance.one(chance.people())), "component", "PROCESS"));
    }

    private String one() {
        return "a" + (1 + chance.below(action + 1));
    }
}
