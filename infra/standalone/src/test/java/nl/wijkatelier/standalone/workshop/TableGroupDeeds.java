package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** People who are divided over tables, moved, and tables that come and go. */
final class TableGroupDeeds implements RandomDeeds {
    private final Chance chance;
    private int draft;

    TableGroupDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of();
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(
                () -> command(
                        "ProposeTableGroups",
                        "draftId", "g" + ++draft, "name", "Tafel", "size", 2 + chance.below(4), "colleagues", List.of(), "mix", draft),
                () -> command("SeatParticipant", "participantId", chance.one(chance.people()), "tableGroupId", "g" + draft + ".1"),
                () -> command("DissolveTableGroup", "tableGroupId", "g" + draft + ".1"));
    }
}
