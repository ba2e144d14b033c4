package nl.wijkatelier.atelier.blueprint;

import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.blueprint.LessonId;

/**
 * A lesson. One that was withdrawn keeps its id taken.
 *
 * @param lessonId which
 * @param lesson what was learnt
 * @param withdrawn whether it is off the list
 */
public record RecordedLesson(LessonId lessonId, Lesson lesson, boolean withdrawn) {
    RecordedLesson gone() {
        return new RecordedLesson(lessonId, lesson, true);
    }
}
