package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Steps that are planned, made to wait for each other and moved; hurdles. */
final class ProcessDeeds implements RandomDeeds {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4);

    private final Chance chance;
    private final List<String> steps = new ArrayList<>(List.of("no-such-step"));
    private final List<String> hurdles = new ArrayList<>(List.of("no-such-hurdle"));

    ProcessDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(
                () -> chance.flag() ? plan() : arrange(), () -> chance.flag() ? raise() : score(), this::describeEndState);
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of();
    }

    private Map<String, ?> plan() {
        var id = chance.newId("st");
        steps.add(id);
        return command("PlanStep", "stepId", id, "title", chance.text(), "kind", "STEP", "when", someDay());
    }

    private Map<String, ?> arrange() {
        return chance.flag()
                ? command("MakeStepDependOn", "stepId", chance.one(steps), "onStepId", chance.one(steps))
                : command("RescheduleStep", "stepId", chance.one(steps), "when", someDay());
    }

    private Map<String, ?> raise() {
        var id = chance.newId("h");
        hurdles.add(id);
        return command("RaiseHurdle", "hurdleId", id, "title", chance.text(), "component", "PROCESS");
    }

    private Map<String, ?> score() {
        var score = Map.of("likelihood", 1 + chance.below(5), "impact", 1 + chance.below(5));
        return command("ScoreHurdle", "hurdleId", chance.one(hurdles), "score", score);
    }

    private Map<String, ?> describeEndState() {
        return command("DescribeEndState", "endState", chance.text(), "targetYear", 2030 + chance.below(10));
    }

    private Map<String, ?> someDay() {
        return Map.of("from", FIRST_DAY.plusDays(chance.below(365)).toString());
    }
}
