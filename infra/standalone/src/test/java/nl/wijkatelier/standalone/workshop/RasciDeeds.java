package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Who does what, proposed by tables for themselves, round after round, and shown. */
final class RasciDeeds implements RandomDeeds {
    private static final List<String> PRODUCTS = List.of("rpr1", "rpr2");
    private static final List<String> STAKEHOLDERS = List.of("rst1", "rst2");
    private static final List<String> RESPONSIBILITIES = List.of("RESPONSIBLE", "ACCOUNTABLE", "CONSULTED");

    private final Chance chance;
    private int round;

    RasciDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(this::propose, this::propose, this::withdraw, this::register, this::add);
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(
                () -> command("StartRasciRound", "rasciRoundId", "rr" + ++round),
                () -> command("ShowRasciProposals", "rasciRoundId", "rr" + round));
    }

    private Map<String, ?> register() {
        return command(
                "RegisterStakeholder",
                "stakeholderId", chance.one(STAKEHOLDERS), "name", chance.text(), "kind", "TENANTS");
    }

    private Map<String, ?> add() {
        return command("AddProduct", "productId", chance.one(PRODUCTS), "title", chance.text());
    }

    private Map<String, ?> propose() {
        return command(
                "ProposeResponsibility",
                "rasciRoundId", "rr" + round, "productId", chance.one(PRODUCTS), "stakeholderId", chance.one(STAKEHOLDERS),
                "responsibility", chance.one(RESPONSIBILITIES));
    }

    private Map<String, ?> withdraw() {
        return command(
                "WithdrawResponsibility",
                "rasciRoundId", "rr" + round, "productId", chance.one(PRODUCTS), "stakeholderId", chance.one(STAKEHOLDERS));
    }
}
