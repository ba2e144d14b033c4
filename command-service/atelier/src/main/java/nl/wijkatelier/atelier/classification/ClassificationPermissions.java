package nl.wijkatelier.atelier.classification;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.classification.ClassificationCommand;
import nl.wijkatelier.contract.classification.ClassifyItem;
import nl.wijkatelier.contract.classification.WithdrawClassification;

/** Who may do what with marks: the municipality answers for what goes outside, and the facilitator acts for it. */
public final class ClassificationPermissions {
    private ClassificationPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(ClassificationCommand command) {
        return switch (command) {
            case ClassifyItem _, WithdrawClassification _ -> Permission.DISCLOSE;
        };
    }
}
