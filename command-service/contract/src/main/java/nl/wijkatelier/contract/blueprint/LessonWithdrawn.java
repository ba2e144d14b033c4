package nl.wijkatelier.contract.blueprint;

/**
 * A lesson was taken off the list.
 *
 * @param lessonId the lesson
 */
public record LessonWithdrawn(LessonId lessonId) implements BlueprintEvent {}
