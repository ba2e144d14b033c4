package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The register of stakeholders and their map. */
final class StakeholderDeeds implements RandomDeeds {
    private final Chance chance;
    private final List<String> stakeholders = new ArrayList<>(List.of("no-such-stakeholder"));

    StakeholderDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(() -> chance.flag() ? place() : chance.flag() ? know() : register());
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of();
    }

    private Map<String, ?> place() {
        var standing = Map.of("influence", chance.below(101), "interest", chance.below(101));
        return command("PlaceStakeholder", "stakeholderId", chance.one(stakeholders), "standing", standing);
    }

    private Map<String, ?> know() {
        var id = chance.one(stakeholders);
        return chance.flag()
                ? command("RecordAttitude", "stakeholderId", id, "attitude", "AGAINST")
                : command(
                        "RecordPresence", "stakeholderId", id, "presence", "REPRESENTED", "representedBy", chance.one(stakeholders));
    }

    private Map<String, ?> register() {
        var id = chance.newId("s");
        stakeholders.add(id);
        return command("RegisterStakeholder", "stakeholderId", id, "name", chance.text(), "kind", "TENANTS");
    }
}
