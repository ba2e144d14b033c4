package nl.wijkatelier.atelier.legal;

import java.util.Objects;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.legal.AdoptLegalChecklist;
import nl.wijkatelier.contract.legal.JudgeLegalItem;
import nl.wijkatelier.contract.legal.LegalChecklistAdopted;
import nl.wijkatelier.contract.legal.LegalCommand;
import nl.wijkatelier.contract.legal.LegalItemId;
import nl.wijkatelier.contract.legal.LegalItemJudged;
import nl.wijkatelier.contract.legal.LegalState;

/** What commands about the legal checklist lead to. */
public final class LegalDecisions {
    private final LegalChecks checks;

    public LegalDecisions(LegalChecks checks) {
        this.checks = checks;
    }

    /** What a command about the legal checklist leads to. */
    public Decision decide(LegalCommand asked) {
        return switch (asked) {
            case AdoptLegalChecklist it -> it.checklist().equals(checks.checklist())
                    ? Decision.unchanged()
                    : Decision.of(new LegalChecklistAdopted(it.checklist()));
            case JudgeLegalItem it -> judge(it);
        };
    }

    private Decision judge(JudgeLegalItem asked) {
        if (!checks.has(asked.itemId())) {
            return Decision.refused(
                    new ItemUnknown(ItemKind.LEGAL_ITEM, asked.itemId().value()));
        }
        var judged = new LegalItemJudged(asked.itemId(), asked.state(), asked.modality(), asked.note());
        return judged.equals(present(asked.itemId())) ? Decision.unchanged() : Decision.of(judged);
    }

    /** As long as nothing was said about an item, nobody looked at it. */
    private LegalItemJudged present(LegalItemId id) {
        return Objects.requireNonNullElseGet(
                checks.judged(id), () -> new LegalItemJudged(id, LegalState.NOT_LOOKED_AT, null, null));
    }
}
