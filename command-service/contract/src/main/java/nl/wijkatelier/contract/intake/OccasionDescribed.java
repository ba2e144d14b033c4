package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Passage;
import nl.wijkatelier.contract.Rewriting;
import org.jspecify.annotations.Nullable;

/**
 * The occasion of the atelier was described.
 *
 * @param occasion why this atelier, and why now
 */
public record OccasionDescribed(
        @Nullable Explanation occasion) implements IntakeEvent, Rewriting {
    @Override
    public Passage rewrites() {
        return new Passage(ItemKind.INTAKE, "intake", Passage.Part.OCCASION);
    }
}
