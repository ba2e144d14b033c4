package nl.wijkatelier.atelier.decision;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.Today;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.DecideOnAdvice;
import nl.wijkatelier.contract.decision.DeciderDecides;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionIsNotAgreed;
import nl.wijkatelier.contract.decision.DecisionIsNotLater;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.NotTheDecider;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.ReviewIsPast;
import nl.wijkatelier.contract.decision.SupersedeDecision;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Settling a decision: agreed, rejected, superseded. */
final class Settling {
    private final Deliberations deliberations;
    private final Dossiers dossiers;
    private final People people;
    private final Readiness readiness;

    Settling(Deliberations deliberations, Dossiers dossiers, People people) {
        this.deliberations = deliberations;
        this.dossiers = dossiers;
        this.people = people;
        readiness = new Readiness(people);
    }

    Decision agree(AgreeDecision agree, ParticipantId actor, Instant at) {
        return dossiers.inTheOpen(agree.decisionId(), deliberation -> {
            var decider = deliberation.rule().decider();
            // Who was appointed and has left cannot be waited for.
            return decider == null || decider.equals(actor) || !people.takesPart(decider)
                    ? agreed(deliberation, agree.rationale(), agree.minorityView(), agree.reviewAt(), at)
                    : Decision.refused(new DeciderDecides(decider));
        });
    }

    Decision decide(DecideOnAdvice decide, ParticipantId actor, Instant at) {
        return dossiers.inTheOpen(decide.decisionId(), deliberation -> actor.equals(deliberation.rule().decider())
                ? agreed(deliberation, decide.rationale(), decide.minorityView(), decide.reviewAt(), at)
                : Decision.refused(new NotTheDecider(decide.decisionId())));
    }

    private Decision agreed(
            Deliberation deliberation,
            @Nullable Explanation rationale,
            @Nullable Explanation minorityView,
            @Nullable LocalDate reviewAt,
            Instant at) {
        if (reviewAt != null && Today.at(at).isAfter(reviewAt)) {
            return Decision.refused(new ReviewIsPast(reviewAt));
        }
        var refusal = readiness.refusal(deliberation);
        return refusal == null
                ? Decision.all(
                        Recording.remembered(deliberation, minorityView),
                        Decision.of(new DecisionAgreed(
                                deliberation.decisionId(), deliberation.proposalId(), rationale, reviewAt)))
                : Decision.refused(refusal);
    }

    Decision reject(RejectDecision reject) {
        return dossiers.inTheOpen(reject.decisionId(), deliberation -> Decision.of(
                new DecisionRejected(reject.decisionId(), deliberation.proposalId(), reject.reason())));
    }

    Decision supersede(SupersedeDecision supersede) {
        return dossiers.any(supersede.decisionId(), old -> dossiers.any(supersede.byDecisionId(), later -> {
            if (old.outcome() != Outcome.AGREED) {
                return Decision.refused(new DecisionIsNotAgreed(old.decisionId()));
            }
            if (later.outcome() != Outcome.AGREED || later.decisionId().equals(old.decisionId())) {
                return Decision.refused(new DecisionIsNotAgreed(later.decisionId()));
            }
            // As time goes one way, agreements never supersede each other in a circle.
            return deliberations.isLater(later.decisionId(), old.decisionId())
                    ? Decision.of(new DecisionSuperseded(old.decisionId(), later.decisionId(), supersede.reason()))
                    : Decision.refused(new DecisionIsNotLater(old.decisionId(), later.decisionId()));
        }));
    }
}
