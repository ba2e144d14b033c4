package nl.wijkatelier.atelier.classification;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.classification.Classifiable;
import nl.wijkatelier.contract.classification.ClassificationCommand;
import nl.wijkatelier.contract.classification.ClassificationWithdrawn;
import nl.wijkatelier.contract.classification.ClassifyItem;
import nl.wijkatelier.contract.classification.DecisionIsClassifiedItself;
import nl.wijkatelier.contract.classification.ItemClassified;
import nl.wijkatelier.contract.classification.KindIsNotClassified;
import nl.wijkatelier.contract.classification.WithdrawClassification;
import org.jspecify.annotations.Nullable;

/** What commands about marks lead to. */
public final class ClassificationDecisions {
    private final Marks marks;
    private final WrittenItems written;

    public ClassificationDecisions(Marks marks, WrittenItems written) {
        this.marks = marks;
        this.written = written;
    }

    /** What a command about a mark leads to. */
    public Decision decide(ClassificationCommand command) {
        return switch (command) {
            case ClassifyItem classify -> classify(classify);
            case WithdrawClassification withdraw -> withdraw(withdraw);
        };
    }

    private Decision classify(ClassifyItem asked) {
        var refusal = refusal(asked.kind(), asked.itemId());
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        return marks.on(asked.kind(), asked.itemId()) == asked.confidentiality()
                ? Decision.unchanged()
                : Decision.of(new ItemClassified(asked.kind(), asked.itemId(), asked.confidentiality()));
    }

    /** Also off what is gone: as long as it is marked, what was said of it stays inside. */
    private Decision withdraw(WithdrawClassification asked) {
        if (marks.on(asked.kind(), asked.itemId()) != null) {
            return Decision.of(new ClassificationWithdrawn(asked.kind(), asked.itemId()));
        }
        var refusal = refusal(asked.kind(), asked.itemId());
        return refusal == null ? Decision.unchanged() : Decision.refused(refusal);
    }

    private @Nullable Refusal refusal(ItemKind kind, String itemId) {
        if (kind == ItemKind.DECISION) {
            return new DecisionIsClassifiedItself(itemId);
        }
        return Classifiable.KINDS.contains(kind) ? written.refusal(kind, itemId) : new KindIsNotClassified(kind);
    }
}
