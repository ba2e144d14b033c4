package nl.wijkatelier.atelier.activity;

import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.activity.ActivityCommand;
import nl.wijkatelier.contract.activity.ActivityEnded;
import nl.wijkatelier.contract.activity.ActivityExtended;
import nl.wijkatelier.contract.activity.ActivityHasEnded;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.ActivityIsNotPaused;
import nl.wijkatelier.contract.activity.ActivityIsNotRunning;
import nl.wijkatelier.contract.activity.ActivityIsRunning;
import nl.wijkatelier.contract.activity.ActivityPaused;
import nl.wijkatelier.contract.activity.ActivityResumed;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.contract.activity.EndActivity;
import nl.wijkatelier.contract.activity.ExtendActivity;
import nl.wijkatelier.contract.activity.PauseActivity;
import nl.wijkatelier.contract.activity.ResumeActivity;
import nl.wijkatelier.contract.activity.StartActivity;
import nl.wijkatelier.contract.board.BoardId;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final ActivityId A1 = new ActivityId("a1");
    private static final ActivityId A2 = new ActivityId("a2");

    @Test
    void an_activity_is_started() {
        given()
                .when(FEM, new StartActivity(A1, SOURCES, Component.PROCESS, BOARD, 25))
                .then(new ActivityStarted(A1, SOURCES, Component.PROCESS, BOARD, 25));
    }

    @Test
    void there_is_one_clock() {
        running()
                .when(FEM, start(A2))
                .thenRefused(new ActivityIsRunning(A1))
                .and(FEM, new PauseActivity(A1))
                .when(FEM, start(A2))
                .thenRefused(new ActivityIsRunning(A1))
                .and(FEM, new EndActivity(A1))
                .when(FEM, start(A2))
                .then(new ActivityStarted(A2, SOURCES, null, null, 25));
    }

    @Test
    void an_activity_needs_a_new_id_and_a_board_that_is_there() {
        running()
                .when(FEM, start(A1))
                .thenRefused(new ItemExists(ItemKind.ACTIVITY, "a1"))
                .when(FEM, new StartActivity(A2, SOURCES, null, new BoardId("b9"), 25))
                .thenRefused(unknown(ItemKind.BOARD, "b9"));
    }

    @Test
    void the_clock_is_stopped_and_runs_on() {
        running()
                .when(FEM, new PauseActivity(A1))
                .then(new ActivityPaused(A1))
                .when(FEM, new ResumeActivity(A1))
                .then(new ActivityResumed(A1));
    }

    @Test
    void a_paused_clock_is_not_paused() {
        running().and(FEM, new PauseActivity(A1)).when(FEM, new PauseActivity(A1)).thenRefused(new ActivityIsNotRunning(A1));
    }

    @Test
    void a_running_clock_is_not_resumed() {
        running().when(FEM, new ResumeActivity(A1)).thenRefused(new ActivityIsNotPaused(A1));
    }

    @Test
    void time_is_added() {
        running().when(FEM, new ExtendActivity(A1, 5)).then(new ActivityExtended(A1, 5));
    }

    @Test
    void an_activity_is_ended() {
        running().when(FEM, new EndActivity(A1)).then(new ActivityEnded(A1));
    }

    @Test
    void an_ended_activity_has_ended() {
        for (var command : List.<ActivityCommand>of(
                new PauseActivity(A1), new ResumeActivity(A1), new ExtendActivity(A1, 5), new EndActivity(A1))) {
            running().and(FEM, new EndActivity(A1)).when(FEM, command).thenRefused(new ActivityHasEnded(A1));
        }
    }

    @Test
    void an_unknown_activity_has_no_clock() {
        for (var command : List.<ActivityCommand>of(
                new PauseActivity(A1), new ResumeActivity(A1), new ExtendActivity(A1, 5), new EndActivity(A1))) {
            given().when(FEM, command).thenRefused(unknown(ItemKind.ACTIVITY, "a1"));
        }
    }

    private static Scenario running() {
        return given().and(FEM, start(A1));
    }

    private static StartActivity start(ActivityId id) {
        return new StartActivity(id, SOURCES, null, null, 25);
    }
}
