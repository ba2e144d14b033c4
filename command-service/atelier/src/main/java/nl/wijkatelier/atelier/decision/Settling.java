package nl.wijkatelier.atelier.decision;

import java.util.List;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.people.People;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionIsNotAgreed;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.MajorityIsNotReached;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionIsMet;
import nl.wijkatelier.contract.decision.ObjectionsAreOpen;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionsAreAwaited;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.SupersedeDecision;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Meeting objections, and settling a decision. */
final class Settling {
    private final Dossiers dossiers;
    private final People people;

    Settling(Dossiers dossiers, People people) {
        this.dossiers = dossiers;
        this.people = people;
    }

    Decision integrate(IntegrateObjection integrate) {
        return dossiers.undecided(integrate.decisionId(), deliberation -> {
            var objection = deliberation.objection(integrate.objectionId());
            if (objection == null) {
                return Decision.refused(
                        new ItemUnknown(ItemKind.OBJECTION, integrate.objectionId().value()));
            }
            return objection.open()
                    ? Decision.of(new ObjectionIntegrated(
                            integrate.decisionId(),
                            integrate.objectionId(),
                            deliberation.proposalId(),
                            integrate.resolution()))
                    : Decision.refused(new ObjectionIsMet(integrate.objectionId()));
        });
    }

    Decision agree(AgreeDecision agree) {
        return dossiers.undecided(agree.decisionId(), deliberation -> {
            var awaited = awaited(deliberation.round());
            var refusal = awaited.isEmpty()
                    ? refusalByMethod(deliberation)
                    : new PositionsAreAwaited(awaited);
            return refusal == null
                    ? Decision.of(new DecisionAgreed(
                            agree.decisionId(), deliberation.proposalId(), agree.rationale(), agree.reviewAt()))
                    : Decision.refused(refusal);
        });
    }

    Decision reject(RejectDecision reject) {
        return dossiers.undecided(reject.decisionId(), deliberation -> Decision.of(
                new DecisionRejected(reject.decisionId(), deliberation.proposalId(), reject.reason())));
    }

    Decision supersede(SupersedeDecision supersede) {
        return dossiers.any(supersede.decisionId(), old -> dossiers.any(supersede.byDecisionId(), later -> {
            if (old.outcome() != Outcome.AGREED) {
                return Decision.refused(new DecisionIsNotAgreed(old.decisionId()));
            }
            return later.outcome() != Outcome.AGREED || later.decisionId().equals(old.decisionId())
                    ? Decision.refused(new DecisionIsNotAgreed(later.decisionId()))
                    : Decision.of(new DecisionSuperseded(
                            old.decisionId(), later.decisionId(), supersede.reason()));
        }));
    }

    private List<ParticipantId> awaited(@Nullable PositionRound round) {
        if (round == null) {
            return people.withASay();
        }
        if (round.stances().isEmpty()) {
            return round.entitled();
        }
        // Who has left for good cannot be waited for.
        return round.entitled().stream()
                .filter(participant -> round.stanceOf(participant) == null && people.takesPart(participant))
                .toList();
    }

    private static @Nullable Refusal refusalByMethod(Deliberation deliberation) {
        return switch (deliberation.method()) {
            case CONSENT -> deliberation.openObjections().isEmpty()
                    ? null
                    : new ObjectionsAreOpen(deliberation.openObjections());
            case MAJORITY -> refusalByMajority(deliberation.round());
            case ADVICE -> null;
        };
    }

    private static @Nullable Refusal refusalByMajority(@Nullable PositionRound round) {
        var inFavour = round == null ? 0 : round.count(Position.FOR);
        var against = round == null ? 0 : round.count(Position.AGAINST);
        return inFavour > against ? null : new MajorityIsNotReached(inFavour, against);
    }
}
