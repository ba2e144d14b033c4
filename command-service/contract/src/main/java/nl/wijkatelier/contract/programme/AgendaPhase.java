package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.StartActivity;
import org.jspecify.annotations.Nullable;

/**
 * A phase of what is done, with a time of its own on the clock.
 *
 * @param title what is done
 * @param minutes its timebox, 1 to 480
 * @param visibility who sees what is made
 * @param dots dots for each participant, 1 to 50; for {@link PhaseVisibility#RESULTS_HIDDEN} on a board only
 * @param place where people work; left out when that is the board of the item
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaPhase(
        Title title, int minutes, PhaseVisibility visibility, @Nullable Integer dots, @Nullable Workplace place) {
    public AgendaPhase {
        InvalidValue.ifMissing("title", title);
        InvalidValue.unlessWithin("minutes", minutes, 1, StartActivity.LONGEST);
        InvalidValue.ifMissing("visibility", visibility);
        WorkplaceKind.requireKept("visibility", visibility, place == null ? null : place.kind());
        requireDots(place == null && visibility == PhaseVisibility.RESULTS_HIDDEN, dots);
    }

    /** A phase on the board of the item. */
    public AgendaPhase(Title title, int minutes, PhaseVisibility visibility, @Nullable Integer dots) {
        this(title, minutes, visibility, dots, null);
    }

    private static void requireDots(boolean isVote, @Nullable Integer dots) {
        if (isVote) {
            InvalidValue.ifMissing("dots", dots);
            InvalidValue.unlessWithin("dots", dots, 1, 50);
        } else if (dots != null) {
            throw new InvalidValue("dots", "must be left out where nobody votes");
        }
    }

    /** Whether this needs a board: that a round runs on, or that is worked on without names. */
    boolean needsBoard() {
        return place == null && visibility != PhaseVisibility.ALL;
    }
}
