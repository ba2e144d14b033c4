package nl.wijkatelier.atelier.programme;

import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.programme.AmendWorkForm;
import nl.wijkatelier.contract.programme.ComposeWorkForm;
import nl.wijkatelier.contract.programme.Composition;
import nl.wijkatelier.contract.programme.TooManyWorkForms;
import nl.wijkatelier.contract.programme.WithdrawWorkForm;
import nl.wijkatelier.contract.programme.WorkFormAmended;
import nl.wijkatelier.contract.programme.WorkFormComposed;
import nl.wijkatelier.contract.programme.WorkFormId;
import nl.wijkatelier.contract.programme.WorkFormWithdrawn;

/** Working methods of the atelier's own: composed, amended, withdrawn. What is on an agenda keeps what it was planned with. */
final class WorkFormDecisions {
    /** More than this nobody chooses from. */
    static final int MOST_WORK_FORMS = 50;

    private final OwnWorkForms own;

    WorkFormDecisions(Programme programme) {
        own = programme.ownWorkForms();
    }

    Decision compose(ComposeWorkForm compose) {
        if (own.isTaken(compose.workFormId())) {
            return Decision.refused(new ItemExists(ItemKind.WORK_FORM, compose.workFormId().value()));
        }
        return own.count() < MOST_WORK_FORMS
                ? Decision.of(new WorkFormComposed(compose.workFormId(), compose.composition()))
                : Decision.refused(new TooManyWorkForms(MOST_WORK_FORMS));
    }

    Decision amend(AmendWorkForm amend) {
        return known(amend.workFormId(), composition -> composition.equals(amend.composition())
                ? Decision.unchanged()
                : Decision.of(new WorkFormAmended(amend.workFormId(), amend.composition())));
    }

    Decision withdraw(WithdrawWorkForm withdraw) {
        return known(withdraw.workFormId(), _ -> Decision.of(new WorkFormWithdrawn(withdraw.workFormId())));
    }

    private Decision known(WorkFormId id, Function<Composition, Decision> decision) {
        var composition = own.find(id);
        return composition == null
                ? Decision.refused(new ItemUnknown(ItemKind.WORK_FORM, id.value()))
                : decision.apply(composition);
    }
}
