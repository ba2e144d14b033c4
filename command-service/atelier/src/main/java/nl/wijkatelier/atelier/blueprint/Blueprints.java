package nl.wijkatelier.atelier.blueprint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.blueprint.BlueprintDrawnUp;
import nl.wijkatelier.contract.blueprint.BlueprintEvent;
import nl.wijkatelier.contract.blueprint.BlueprintId;
import nl.wijkatelier.contract.blueprint.BlueprintPublished;
import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.blueprint.LessonId;
import nl.wijkatelier.contract.blueprint.LessonRecorded;
import nl.wijkatelier.contract.blueprint.LessonWithdrawn;
import org.jspecify.annotations.Nullable;

/** The lessons, and the blueprints that were drawn up and published. */
public final class Blueprints {
    private final Map<LessonId, RecordedLesson> lessons = new LinkedHashMap<>();
    private final Set<BlueprintId> published = new LinkedHashSet<>();
    private @Nullable BlueprintDrawnUp drawnUp;

    /** The lessons and blueprints of a snapshot. */
    public static Blueprints restore(BlueprintSnapshot snapshot) {
        var blueprints = new Blueprints();
        snapshot.lessons().forEach(lesson -> blueprints.lessons.put(lesson.lessonId(), lesson));
        blueprints.drawnUp = snapshot.drawnUp();
        blueprints.published.addAll(snapshot.published());
        return blueprints;
    }

    /** A copy of the state. */
    public BlueprintSnapshot snapshot() {
        return new BlueprintSnapshot(List.copyOf(lessons.values()), drawnUp, List.copyOf(published));
    }

    /** The lesson, also when it was withdrawn, or null. */
    @Nullable RecordedLesson lesson(LessonId id) {
        return lessons.get(id);
    }

    /** Whether a lesson is on the list. */
    public boolean has(LessonId id) {
        var lesson = lessons.get(id);
        return lesson != null && !lesson.withdrawn();
    }

    /** The lessons on the list. */
    List<RecordedLesson> lessons() {
        return lessons.values().stream().filter(lesson -> !lesson.withdrawn()).toList();
    }

    /** The blueprint that was drawn up last, unless it was published. */
    @Nullable BlueprintDrawnUp drawnUp() {
        return drawnUp;
    }

    boolean isPublished(BlueprintId id) {
        return published.contains(id);
    }

    int published() {
        return published.size();
    }

    /** Follows what happened. */
    public void evolve(BlueprintEvent event) {
        switch (event) {
            case LessonRecorded e -> lessons.put(e.lessonId(), new RecordedLesson(e.lessonId(), e.lesson(), false));
            case LessonWithdrawn e -> lessons.computeIfPresent(e.lessonId(), (_, lesson) -> lesson.gone());
            case BlueprintDrawnUp e -> drawnUp = e;
            case BlueprintPublished e -> {
                drawnUp = null;
                published.add(e.blueprintId());
            }
        }
    }
}
