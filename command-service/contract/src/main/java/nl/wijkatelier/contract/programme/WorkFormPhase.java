package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.activity.StartActivity;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a working method (DOMAIN.md §4).
 *
 * @param name what is done
 * @param minutes how long it usually takes, 1 to 480
 * @param visibility who sees what is made, as the method asks for it
 * @param enforced as much of that as a board, or the place of the phase, keeps hidden
 * @param place where people work; left out when that is a board
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkFormPhase(
        InTwoLanguages name,
        int minutes,
        PhaseVisibility visibility,
        PhaseVisibility enforced,
        @Nullable WorkplaceKind place) {
    public WorkFormPhase {
        InvalidValue.ifMissing("name", name);
        InvalidValue.unlessWithin("minutes", minutes, 1, StartActivity.LONGEST);
        InvalidValue.ifMissing("visibility", visibility);
        InvalidValue.ifMissing("enforced", enforced);
        WorkplaceKind.requireKept("enforced", enforced, place);
    }
}
