package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Takes a lesson off the list.
 *
 * @param lessonId the lesson
 */
public record WithdrawLesson(LessonId lessonId) implements BlueprintCommand {
    public WithdrawLesson {
        InvalidValue.ifMissing("lessonId", lessonId);
    }
}
