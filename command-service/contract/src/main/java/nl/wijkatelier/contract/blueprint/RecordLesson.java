package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Records a lesson.
 *
 * @param lessonId the new lesson
 * @param lesson what was learnt
 */
public record RecordLesson(LessonId lessonId, Lesson lesson) implements BlueprintCommand {
    public RecordLesson {
        InvalidValue.ifMissing("lessonId", lessonId);
        InvalidValue.ifMissing("lesson", lesson);
    }
}
