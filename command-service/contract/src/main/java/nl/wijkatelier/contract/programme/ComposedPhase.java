package nl.wijkatelier.contract.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.StartActivity;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a working method that was composed in the atelier: nothing is asked for that is not kept.
 *
 * @param title what is done
 * @param minutes how long it usually takes, 1 to 480
 * @param visibility who sees what is made
 * @param place where people work; left out when that is a board
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComposedPhase(Title title, int minutes, PhaseVisibility visibility, @Nullable WorkplaceKind place) {
    public ComposedPhase {
        InvalidValue.ifMissing("title", title);
        InvalidValue.unlessWithin("minutes", minutes, 1, StartActivity.LONGEST);
        InvalidValue.ifMissing("visibility", visibility);
        WorkplaceKind.requireKept("visibility", visibility, place);
    }

    WorkFormPhase planned() {
        return new WorkFormPhase(InTwoLanguages.untranslated(title.value()), minutes, visibility, visibility, place);
    }
}
