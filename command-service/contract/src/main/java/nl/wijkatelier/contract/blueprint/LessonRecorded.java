package nl.wijkatelier.contract.blueprint;

/**
 * A lesson was recorded.
 *
 * @param lessonId the new lesson
 * @param lesson what was learnt
 */
public record LessonRecorded(LessonId lessonId, Lesson lesson) implements BlueprintEvent {}
