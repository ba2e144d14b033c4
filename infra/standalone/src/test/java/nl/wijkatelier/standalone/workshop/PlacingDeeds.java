package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Stakeholders placed in silence, round after round, and shown. */
final class PlacingDeeds implements RandomDeeds {
    private static final List<String> STAKEHOLDERS = List.of("pls1", "pls2");

    private final Chance chance;
    private int round;

    PlacingDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(this::propose, this::propose, this::register);
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(
                () -> command("StartPlacing", "placingId", "pl" + ++round, "subject", "STAKEHOLDERS"),
                () -> command("ShowPlaces", "placingId", "pl" + round));
    }

    private Map<String, ?> register() {
        return command(
                "RegisterStakeholder",
                "stakeholderId", chance.one(STAKEHOLDERS), "name", chance.text(), "kind", "TENANTS");
    }

    private Map<String, ?> propose() {
        return command(
                "ProposeStanding",
                "placingId", "pl" + round, "stakeholderId", chance.one(STAKEHOLDERS),
                "standing", Map.of("influence", chance.below(100), "interest", chance.below(100)));
    }
}
