package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A decision matrix: made, scored in silence round after round, and shown. */
final class MatrixDeeds implements RandomDeeds {
    private static final List<String> OPTIONS = List.of("mo1", "mo2", "mo3");
    private static final List<String> CRITERIA = List.of("mk1", "mk2");

    private final Chance chance;
    private int round;

    MatrixDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(this::score, this::score, this::ready, this::option, this::criterion);
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(
                () -> command("OpenMatrix", "matrixId", "mx", "title", chance.text(), "highest", 5),
                () -> command("StartScoring", "matrixId", "mx", "roundId", "sr" + ++round),
                () -> command("ShowScores", "roundId", "sr" + round));
    }

    private Map<String, ?> option() {
        var option = chance.one(OPTIONS);
        return chance.onceIn(4)
                ? command("RenameMatrixOption", "optionId", option, "text", chance.text())
                : command("AddMatrixOption", "matrixId", "mx", "optionId", option, "text", chance.text());
    }

    private Map<String, ?> criterion() {
        var criterion = chance.one(CRITERIA);
        return chance.onceIn(3)
                ? command("WeighMatrixCriterion", "criterionId", criterion, "weight", chance.below(100))
                : command(
                        "AddMatrixCriterion",
                        "matrixId", "mx", "criterionId", criterion, "name", chance.text(), "weight", 10);
    }

    private Map<String, ?> score() {
        var option = chance.one(OPTIONS);
        var criterion = chance.one(CRITERIA);
        return chance.onceIn(5)
                ? command("WithdrawScore", "roundId", "sr" + round, "optionId", option, "criterionId", criterion)
                : command(
                        "GiveScore",
                        "roundId", "sr" + round, "optionId", option, "criterionId", criterion,
                        "score", 1 + chance.below(5), "reason", chance.text());
    }

    private Map<String, ?> ready() {
        return command("ReportReady", "roundId", "sr" + round, "ready", chance.flag());
    }
}
