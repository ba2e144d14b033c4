package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Entries of the intake that come, move and go, and components that are weighed. */
final class IntakeDeeds implements RandomDeeds {
    private static final List<String> COMPONENTS = List.of("PROCESS", "FINANCE");

    private final Chance chance;
    private final List<String> entries = new ArrayList<>(List.of("no-such-entry"));

    IntakeDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of();
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(() -> chance.flag() ? add() : move(), () -> chance.flag() ? weigh() : withdraw());
    }

    private Map<String, ?> add() {
        var id = chance.newId("e");
        entries.add(id);
        return command("AddIntakeEntry", "entryId", id, "kind", "GOAL", "text", chance.text());
    }

    private Map<String, ?> move() {
        return command("MoveIntakeEntry", "entryId", chance.one(entries), "before", chance.one(entries));
    }

    private Map<String, ?> withdraw() {
        return command("WithdrawIntakeEntry", "entryId", chance.one(entries));
    }

    private Map<String, ?> weigh() {
        return chance.flag()
                ? command("WeighComponent", "component", chance.one(COMPONENTS), "quarters", 2 + chance.below(7))
                : command("DropComponent", "component", chance.one(COMPONENTS), "reason", chance.text());
    }
}
