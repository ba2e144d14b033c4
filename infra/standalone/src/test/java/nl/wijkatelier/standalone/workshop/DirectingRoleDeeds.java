package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A scale of two roles, of which one is chosen in a phase and taken back. */
final class DirectingRoleDeeds implements RandomDeeds {
    private static final List<String> PHASES = List.of("plan", "after");
    private static final List<String> ROLES = List.of("waiting", "steering");

    private final Chance chance;

    DirectingRoleDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(this::choose);
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(this::adopt);
    }

    private Map<String, ?> choose() {
        return chance.onceIn(4)
                ? command("ClearDirectingRole", "phaseId", chance.one(PHASES))
                : command(
                        "ChooseDirectingRole", "phaseId", chance.one(PHASES), "roleId", chance.one(ROLES),
                        "explanation", chance.text());
    }

    private Map<String, ?> adopt() {
        var roles = ROLES.stream().map(this::role).toList();
        var phases = PHASES.stream()
                .map(id -> Map.of("phaseId", id, "title", id, "titleInEnglish", id))
                .toList();
        return command(
                "AdoptRoleScale", "scale",
                Map.of(
                        "scale", chance.text(), "version", "1", "source", "https://example.org",
                        "roles", roles, "phases", phases));
    }

    private Map<String, String> role(String id) {
        var text = chance.text();
        return Map.of("roleId", id, "name", text, "nameInEnglish", text, "description", text, "descriptionInEnglish", text);
    }
}
