package nl.wijkatelier.atelier.process;

import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.decision.Deliberations;
import nl.wijkatelier.atelier.neighbourhood.Neighbourhoods;
import nl.wijkatelier.atelier.organisation.Organisation;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.organisation.BodyId;
import nl.wijkatelier.contract.process.EvidenceSource;
import nl.wijkatelier.contract.process.EvidenceStepPlanItem;
import nl.wijkatelier.contract.process.EvidenceWithdrawn;
import nl.wijkatelier.contract.process.FollowStepPlan;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepPlanFollowed;
import nl.wijkatelier.contract.process.StepPlanIsFollowed;
import nl.wijkatelier.contract.process.StepPlanItemEvidenced;
import nl.wijkatelier.contract.process.StepPlanItemStaysOpen;
import nl.wijkatelier.contract.process.WithdrawEvidence;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What commands about the step plan and its evidence lead to. */
final class CoverageDecisions {
    private final ProcessPlan plan;
    private final Stakeholders stakeholders;
    private final Deliberations deliberations;
    private final Neighbourhoods neighbourhoods;
    private final Organisation organisation;

    CoverageDecisions(
            ProcessPlan plan,
            Stakeholders stakeholders,
            Deliberations deliberations,
            Neighbourhoods neighbourhoods,
            Organisation organisation) {
        this.plan = plan;
        this.stakeholders = stakeholders;
        this.deliberations = deliberations;
        this.neighbourhoods = neighbourhoods;
        this.organisation = organisation;
    }

    Decision follow(FollowStepPlan follow) {
        var followed = new StepPlanFollowed(follow.plan(), follow.version(), follow.items());
        var present = plan.stepPlan();
        if (present == null) {
            return Decision.of(followed);
        }
        return present.equals(followed)
                ? Decision.unchanged()
                : Decision.refused(new StepPlanIsFollowed(present.plan(), present.version()));
    }

    Decision evidence(EvidenceStepPlanItem asked) {
        var refusal = refusal(asked);
        return refusal != null
                ? Decision.refused(refusal)
                : Decision.of(new StepPlanItemEvidenced(
                        asked.itemId(), asked.evidenceId(), asked.coverage(), asked.text(), asked.source()));
    }

    private @Nullable Refusal refusal(EvidenceStepPlanItem asked) {
        var item = plan.item(asked.itemId());
        if (item == null) {
            return new ItemUnknown(ItemKind.STEP_PLAN_ITEM, asked.itemId().value());
        }
        if (item.staysOpen()) {
            return new StepPlanItemStaysOpen(asked.itemId());
        }
        if (plan.evidence(asked.evidenceId()) != null) {
            return new ItemExists(ItemKind.STEP_PLAN_ITEM, asked.evidenceId().value());
        }
        var source = asked.source();
        return source == null || isThere(source) ? null : new ItemUnknown(source.kind(), source.id());
    }

    private boolean isThere(EvidenceSource source) {
        return switch (source.kind()) {
            case DECISION -> deliberations.has(new DecisionId(source.id()));
            case STAKEHOLDER -> stakeholders.isOnRegister(new StakeholderId(source.id()));
            case PROCESS_STEP -> plan.hasStep(new StepId(source.id()));
            case NEIGHBOURHOOD, QUICK_SCAN -> neighbourhoods.isLookedAt(new NeighbourhoodId(source.id()));
            case BODY -> organisation.has(new BodyId(source.id()));
            case HURDLE -> plan.hasHurdle(new HurdleId(source.id()));
            // Nothing else covers an item of the step plan.
            default -> false;
        };
    }

    Decision withdraw(WithdrawEvidence asked) {
        var piece = plan.evidence(asked.evidenceId());
        return piece == null || piece.withdrawn() || !piece.itemId().equals(asked.itemId())
                ? Decision.refused(new ItemUnknown(ItemKind.STEP_PLAN_ITEM, asked.evidenceId().value()))
                : Decision.of(new EvidenceWithdrawn(asked.itemId(), asked.evidenceId()));
    }
}
