package nl.wijkatelier.atelier.blueprint;

import java.util.List;
import nl.wijkatelier.contract.blueprint.BlueprintDrawnUp;
import nl.wijkatelier.contract.blueprint.BlueprintId;
import org.jspecify.annotations.Nullable;

/**
 * The lessons and blueprints at some revision.
 *
 * @param lessons the lessons, also those that were withdrawn
 * @param drawnUp the blueprint that was drawn up last, unless it was published
 * @param published the blueprints that were published
 */
public record BlueprintSnapshot(
        List<RecordedLesson> lessons, @Nullable BlueprintDrawnUp drawnUp, List<BlueprintId> published) {
    /** Nothing was learnt yet. */
    public static final BlueprintSnapshot EMPTY = new BlueprintSnapshot(List.of(), null, List.of());
}
