package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Proposals, positions and agreement. */
final class DecisionDeeds implements RandomDeeds {
    private static final List<String> POSITIONS = List.of("CONSENT", "CONCERN", "OBJECTION", "FOR");

    private final Chance chance;
    private int decision;
    private int positions;

    DecisionDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(() -> chance.onceIn(4) ? amend() : takePosition(), () -> chance.onceIn(3) ? background() : option());
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(
                this::propose,
                () -> command(
                        "OpenConsentRound", "decisionId", "d" + decision, "roundId", "p" + ++positions,
                        "entitled", chance.people(), "silent", chance.flag()),
                () -> command("ShowPositions", "decisionId", "d" + decision, "roundId", "p" + positions),
                () -> command("AgreeDecision", "decisionId", "d" + decision),
                () -> command(
                        "TestObjection", "decisionId", "d" + decision, "objectionId", "p" + positions + ":" + chance.one(chance.people()),
                        "valid", chance.onceIn(2), "reason", chance.text()));
    }

    private Map<String, ?> background() {
        return command(
                "DescribeBackground", "decisionId", "d" + decision,
                "background", Map.of("context", chance.text(), "drivers", List.of(chance.text())));
    }

    private Map<String, ?> option() {
        return command(
                "DescribeOption", "decisionId", "d" + decision, "optionId", "d" + decision + "o" + chance.below(4),
                "option", Map.of("text", chance.text(), "pros", List.of(chance.text()), "cons", List.of()));
    }

    private Map<String, ?> propose() {
        var id = "d" + ++decision;
        return command(
                "ProposeDecision", "decisionId", id, "proposalId", id + ".1", "title", "Voorstel", "question", "Doen we dit?",
                "text", chance.text(), "component", "PROCESS", "method", "CONSENT", "mandate", "ATELIER",
                "grounds", List.of());
    }

    private Map<String, ?> amend() {
        return command(
                "AmendProposal", "decisionId", "d" + decision, "proposalId", chance.newId("t"), "text", chance.text());
    }

    private Map<String, ?> takePosition() {
        return command(
                "TakePosition", "decisionId", "d" + decision, "roundId", "p" + positions,
                "position", chance.one(POSITIONS), "reason", chance.text());
    }
}
