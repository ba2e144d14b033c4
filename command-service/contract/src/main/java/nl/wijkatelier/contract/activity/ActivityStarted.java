package nl.wijkatelier.contract.activity;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.board.BoardId;
import org.jspecify.annotations.Nullable;

/**
 * An activity was started.
 *
 * @param activityId the activity
 * @param title what is done
 * @param component its component
 * @param boardId its board
 * @param minutes its timebox
 */
public record ActivityStarted(
        ActivityId activityId,
        Title title,
        @Nullable Component component,
        @Nullable BoardId boardId,
        int minutes) implements ActivityEvent {}
