package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Lessons that are recorded and withdrawn, and blueprints that are drawn up and published. */
final class BlueprintDeeds implements RandomDeeds {
    private final Chance chance;
    private int lesson;
    private int blueprint;

    BlueprintDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(
                () -> command("RecordLesson", "lessonId", "l" + ++lesson, "lesson", lesson()),
                () -> command("WithdrawLesson", "lessonId", "l" + (1 + chance.below(lesson + 1))));
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(
                () -> command("DrawUpBlueprint", "blueprintId", "b" + ++blueprint, "title", "Blauwdruk " + blueprint),
                () -> command(
                        "PublishBlueprint", "blueprintId", "b" + blueprint, "parts", List.of("LESSONS", "STEPS", "HURDLES")));
    }

    private Map<String, ?> lesson() {
        return Map.of("text", chance.text(), "component", "PROCESS");
    }
}
