package nl.wijkatelier.atelier.decision;

import java.util.function.BiFunction;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionIsMet;
import nl.wijkatelier.contract.decision.ObjectionNeedsAnotherText;
import nl.wijkatelier.contract.decision.ObjectionTested;
import nl.wijkatelier.contract.decision.TestObjection;

/** Objections: whether they hold, and how they are met in the text. */
final class ObjectionHandling {
    private final Dossiers dossiers;

    ObjectionHandling(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    Decision test(TestObjection test) {
        return unmet(test.decisionId(), test.objectionId(), (_, objection) ->
                objection.open() == test.valid() && test.reason().equals(objection.test())
                        ? Decision.unchanged()
                        : Decision.of(new ObjectionTested(
                                test.decisionId(), test.objectionId(), test.valid(), test.reason())));
    }

    /**
     * It is met by a text that came after the one that it is about. One that was set aside may still be met: somebody took it
     * to heart.
     */
    Decision integrate(IntegrateObjection integrate) {
        return unmet(integrate.decisionId(), integrate.objectionId(), (deliberation, objection) ->
                objection.proposalId().equals(deliberation.proposalId())
                        ? Decision.refused(new ObjectionNeedsAnotherText(integrate.objectionId()))
                        : Decision.of(new ObjectionIntegrated(
                                integrate.decisionId(),
                                integrate.objectionId(),
                                deliberation.proposalId(),
                                integrate.resolution())));
    }

    private Decision unmet(DecisionId id, ObjectionId objectionId, BiFunction<Deliberation, Objection, Decision> decision) {
        return dossiers.inTheOpen(id, deliberation -> {
            var objection = deliberation.objection(objectionId);
            if (objection == null) {
                return Decision.refused(new ItemUnknown(ItemKind.OBJECTION, objectionId.value()));
            }
            return objection.met()
                    ? Decision.refused(new ObjectionIsMet(objectionId))
                    : decision.apply(deliberation, objection);
        });
    }
}
