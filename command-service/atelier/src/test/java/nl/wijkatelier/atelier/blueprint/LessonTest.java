package nl.wijkatelier.atelier.blueprint;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.blueprint.LessonId;
import nl.wijkatelier.contract.blueprint.LessonListIsFull;
import nl.wijkatelier.contract.blueprint.LessonRecorded;
import nl.wijkatelier.contract.blueprint.LessonWithdrawn;
import nl.wijkatelier.contract.blueprint.RecordLesson;
import nl.wijkatelier.contract.blueprint.WithdrawLesson;
import org.junit.jupiter.api.Test;

class LessonTest {
    private static final LessonId L1 = new LessonId("l1");
    private static final Lesson LESSON = new Lesson(WHY, Component.PARTICIPATION);

    @Test
    void a_lesson_is_recorded_once() {
        given().when(ANNA, new RecordLesson(L1, LESSON))
                .then(new LessonRecorded(L1, LESSON))
                .when(BRAM, new RecordLesson(L1, LESSON))
                .thenRefused(new ItemExists(ItemKind.LESSON, "l1"));
    }

    @Test
    void a_lesson_is_withdrawn_and_its_id_stays_taken() {
        given().and(ANNA, new RecordLesson(L1, LESSON))
                .when(BRAM, new WithdrawLesson(L1))
                .then(new LessonWithdrawn(L1))
                .when(BRAM, new WithdrawLesson(L1))
                .thenRefused(unknown(ItemKind.LESSON, "l1"))
                .when(ANNA, new RecordLesson(L1, LESSON))
                .thenRefused(new ItemExists(ItemKind.LESSON, "l1"));
    }

    @Test
    void there_are_no_more_lessons_than_a_blueprint_holds() {
        var many = given();
        for (int i = 0; i < Blueprint.MOST_ENTRIES; i++) {
            many.happened(by(ANNA, new LessonRecorded(new LessonId("m" + i), LESSON)));
        }
        many.when(ANNA, new RecordLesson(L1, LESSON))
                .thenRefused(new LessonListIsFull(Blueprint.MOST_ENTRIES))
                .and(ANNA, new WithdrawLesson(new LessonId("m0")))
                .when(ANNA, new RecordLesson(L1, LESSON))
                .then(new LessonRecorded(L1, LESSON));
    }
}
