package nl.wijkatelier.atelier.decision;

import java.time.Instant;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.Today;
import nl.wijkatelier.contract.decision.DecisionIsNotAgreed;
import nl.wijkatelier.contract.decision.DecisionIsSettled;
import nl.wijkatelier.contract.decision.FormalDecisionPlanned;
import nl.wijkatelier.contract.decision.FormalDecisionRecorded;
import nl.wijkatelier.contract.decision.PlanFormalDecision;
import nl.wijkatelier.contract.decision.RecordFormalDecision;

/** What the body with the power makes of an agreement: an atelier cannot bind it (DOMAIN.md §5). */
final class FormalDecisions {
    private final Dossiers dossiers;

    FormalDecisions(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The day can move until the body has decided, also after the agreement. */
    Decision plan(PlanFormalDecision plan) {
        return dossiers.any(plan.decisionId(), it -> {
            if (it.outcome() == Outcome.REJECTED || it.outcome() == Outcome.SUPERSEDED || it.record().formal() != null) {
                return Decision.refused(new DecisionIsSettled(plan.decisionId()));
            }
            return it.record().formalPath().equals(plan.path())
                    ? Decision.unchanged()
                    : Decision.of(new FormalDecisionPlanned(plan.decisionId(), plan.path()));
        });
    }

    /** What was written down wrong is recorded anew; the events keep both. */
    Decision record(RecordFormalDecision record, Instant at) {
        return dossiers.any(record.decisionId(), it -> {
            if (it.outcome() != Outcome.AGREED && it.outcome() != Outcome.SUPERSEDED) {
                return Decision.refused(new DecisionIsNotAgreed(record.decisionId()));
            }
            var ahead = Today.at(at).refusal("decidedAt", record.formal().decidedAt());
            if (ahead != null) {
                return Decision.refused(ahead);
            }
            return record.formal().equals(it.record().formal())
                    ? Decision.unchanged()
                    : Decision.of(new FormalDecisionRecorded(record.decisionId(), record.formal()));
        });
    }
}
