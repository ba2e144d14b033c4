package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Rows of the resource table, rounds of own rows, and what is done to rows. */
final class ResourceDeeds implements RandomDeeds {
    private static final String PARTY = "party-of-resources";

    private final Chance chance;
    private final List<String> rows = new ArrayList<>(List.of("no-such-row"));
    private final List<String> rounds = new ArrayList<>(List.of("no-such-round"));

    ResourceDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(this::enter, () -> chance.flag() ? cover() : withdraw());
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(this::party, () -> chance.flag() ? start() : show());
    }

    private Map<String, ?> party() {
        return command("RegisterStakeholder", "stakeholderId", PARTY, "name", chance.text(), "kind", "OTHER");
    }

    private Map<String, ?> enter() {
        var row = chance.newId("m");
        rows.add(row);
        var hours = List.of(Map.of("phase", "ATELIER", "quarters", chance.below(100)));
        return command(
                "EnterResourceRow",
                "rowId", row,
                "entry", Map.of("stakeholderId", PARTY, "role", chance.text(), "hours", hours));
    }

    private Map<String, ?> cover() {
        return command("SetCoverage", "rowId", chance.one(rows), "coverage", "SHORTFALL", "basedOn", chance.below(1_000));
    }

    private Map<String, ?> withdraw() {
        return command("WithdrawResourceRow", "rowId", chance.one(rows));
    }

    private Map<String, ?> start() {
        var round = chance.newId("mr");
        rounds.add(round);
        return command("StartResourceRound", "roundId", round);
    }

    private Map<String, ?> show() {
        return command("ShowResourceRows", "roundId", chance.one(rounds));
    }
}
