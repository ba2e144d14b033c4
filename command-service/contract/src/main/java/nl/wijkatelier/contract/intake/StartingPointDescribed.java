package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import org.jspecify.annotations.Nullable;

/**
 * It was described where the atelier starts from.
 *
 * @param startingPoint what there is already: a heat programme, a council, agreements
 */
public record StartingPointDescribed(
        @Nullable Explanation startingPoint) implements IntakeEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return new Passage(ItemKind.INTAKE, "intake", Passage.Part.STARTING_POINT);
    }
}
