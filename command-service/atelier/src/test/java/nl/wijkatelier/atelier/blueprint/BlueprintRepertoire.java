package nl.wijkatelier.atelier.blueprint;

import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.blueprint.BlueprintEntry;
import nl.wijkatelier.contract.blueprint.BlueprintId;
import nl.wijkatelier.contract.blueprint.BlueprintPart;
import nl.wijkatelier.contract.blueprint.DrawUpBlueprint;
import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.blueprint.LessonId;
import nl.wijkatelier.contract.blueprint.PublishBlueprint;
import nl.wijkatelier.contract.blueprint.RecordLesson;
import nl.wijkatelier.contract.blueprint.WithdrawLesson;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be done with lessons and blueprints. */
public final class BlueprintRepertoire implements Repertoire {
    private static final List<BlueprintPart> ALL_PARTS = Arrays.asList(BlueprintPart.values());
    private static final Lesson LESSON = new Lesson(WHY, Component.PROCESS);

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(new RecordLesson(new LessonId("l1"), LESSON), new WithdrawLesson(new LessonId("l1")));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new DrawUpBlueprint(new BlueprintId("bp1"), SOURCES),
                new PublishBlueprint(new BlueprintId("bp1"), ALL_PARTS, List.of()));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new RecordLesson(lesson(chance), LESSON),
                () -> new WithdrawLesson(lesson(chance)),
                () -> new DrawUpBlueprint(blueprint(chance), SOURCES),
                () -> new PublishBlueprint(blueprint(chance), List.of(chance.one(ALL_PARTS), BlueprintPart.STEPS), leftOut(chance)));
    }

    private static List<BlueprintEntry> leftOut(Chance chance) {
        return chance.flag() ? List.of(new BlueprintEntry(BlueprintPart.STEPS, 1 + chance.number(3))) : List.of();
    }

    private static LessonId lesson(Chance chance) {
        return new LessonId("l" + chance.number(6));
    }

    private static BlueprintId blueprint(Chance chance) {
        return new BlueprintId("bp" + chance.number(3));
    }
}
