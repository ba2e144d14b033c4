package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Bodies that come and go, and products for which the parts are divided. */
final class OrganisationDeeds implements RandomDeeds {
    /** Who is on the register sooner or later. */
    static final List<String> PARTIES = List.of("organisation-party-1", "organisation-party-2");
    private static final List<String> PARTS = List.of("RESPONSIBLE", "ACCOUNTABLE", "RESPONSIBLE_AND_ACCOUNTABLE", "INFORMED");

    private final Chance chance;
    private int body;
    private int product;

    OrganisationDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(
                this::party,
                () -> chance.flag() ? establish() : changeBody(),
                () -> chance.flag() ? add() : assign(),
                () -> chance.flag() ? assign() : changeProduct());
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of();
    }

    private Map<String, ?> party() {
        return command("RegisterStakeholder", "stakeholderId", chance.one(PARTIES), "name", chance.text(), "kind", "OTHER");
    }

    private Map<String, ?> establish() {
        return command("EstablishBody", "bodyId", "o" + ++body, "charter", charter());
    }

    private Map<String, ?> changeBody() {
        return chance.flag()
                ? command("DissolveBody", "bodyId", oneBody())
                : command("ReviseBody", "bodyId", oneBody(), "charter", charter(), "basedOn", chance.below(1_000));
    }

    private Map<String, ?> charter() {
        var members = chance.flag() ? PARTIES : List.of();
        return Map.of("name", chance.text(), "kind", "WORKING_GROUP", "members", members, "observers", List.of());
    }

    private Map<String, ?> add() {
        return command("AddProduct", "productId", "pr" + ++product, "title", chance.text());
    }

    private Map<String, ?> assign() {
        return command(
                "AssignResponsibility", "productId", oneProduct(), "stakeholderId", chance.one(PARTIES),
                "responsibility", chance.one(PARTS));
    }

    private Map<String, ?> changeProduct() {
        return chance.flag()
                ? command("ClearResponsibility", "productId", oneProduct(), "stakeholderId", chance.one(PARTIES))
                : command("RemoveProduct", "productId", oneProduct());
    }

    private String oneBody() {
        return "o" + (1 + chance.below(body + 1));
    }

    private String oneProduct() {
        return "pr" + (1 + chance.below(product + 1));
    }
}
