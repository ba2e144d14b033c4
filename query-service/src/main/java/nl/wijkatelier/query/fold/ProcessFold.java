package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.process.DependencyRemoved;
import nl.wijkatelier.contract.process.EndStateDescribed;
import nl.wijkatelier.contract.process.EvidenceWithdrawn;
import nl.wijkatelier.contract.process.GoNoGoCriteriaSet;
import nl.wijkatelier.contract.process.HurdleDescribed;
import nl.wijkatelier.contract.process.HurdleEntrusted;
import nl.wijkatelier.contract.process.HurdleRaised;
import nl.wijkatelier.contract.process.HurdleReopened;
import nl.wijkatelier.contract.process.HurdleScored;
import nl.wijkatelier.contract.process.HurdleSettled;
import nl.wijkatelier.contract.process.HurdleWithdrawn;
import nl.wijkatelier.contract.process.MeasureAgreed;
import nl.wijkatelier.contract.process.ProcessEvent;
import nl.wijkatelier.contract.process.RoutePhasesSet;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepDescribed;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepMadeDependent;
import nl.wijkatelier.contract.process.StepPlanFollowed;
import nl.wijkatelier.contract.process.StepPlanItemEvidenced;
import nl.wijkatelier.contract.process.StepPlanned;
import nl.wijkatelier.contract.process.StepRescheduled;
import nl.wijkatelier.contract.process.StepWithdrawn;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** What is to come; hurdles are for {@link HurdleFold}, the step plan for {@link StepPlanFold}, the rest for {@link RouteMapFold}. */
final class ProcessFold {
    private ProcessFold() {}

    static List<ItemChange> changes(Items before, ProcessEvent event) {
        return switch (event) {
            case StepPlanned planned -> planned(planned);
            case StepDescribed described -> described(before, described);
            case StepRescheduled rescheduled -> rescheduled(before, rescheduled);
            case StepMadeDependent made -> {
                var first = Stream.concat(waitsFor(before, made.stepId()), Stream.of(made.onStepId().value()));
                yield waitsFor(before, made.stepId(), first);
            }
            case DependencyRemoved removed -> {
                var first = waitsFor(before, removed.stepId())
                        .filter(each -> !each.equals(removed.onStepId().value()));
                yield waitsFor(before, removed.stepId(), first);
            }
            case GoNoGoCriteriaSet set -> Change.updated(
                    before, ItemKind.PROCESS_STEP, set.stepId().value(),
                    "criteria", set.criteria().stream().map(Explanation::value).toList());
            case StepWithdrawn withdrawn ->
                Change.gone(before, ItemKind.PROCESS_STEP, withdrawn.stepId().value());
            case HurdleRaised raised -> HurdleFold.raised(raised);
            case HurdleDescribed described -> HurdleFold.described(before, described);
            case HurdleScored scored -> HurdleFold.scored(before, scored);
            case MeasureAgreed agreed -> HurdleFold.agreed(before, agreed);
            case HurdleEntrusted entrusted -> HurdleFold.entrusted(before, entrusted);
            case HurdleSettled settled -> HurdleFold.now(before, settled.hurdleId(), "SETTLED");
            case HurdleReopened reopened -> HurdleFold.now(before, reopened.hurdleId(), "OPEN");
            case HurdleWithdrawn withdrawn -> Change.gone(before, ItemKind.HURDLE, withdrawn.hurdleId().value());
            case StepPlanFollowed followed -> StepPlanFold.followed(followed);
            case StepPlanItemEvidenced evidenced -> StepPlanFold.evidenced(before, evidenced);
            case EvidenceWithdrawn withdrawn -> StepPlanFold.withdrawn(before, withdrawn);
            case EndStateDescribed described -> RouteMapFold.described(described);
            case RoutePhasesSet set -> RouteMapFold.divided(set);
        };
    }

    private static List<ItemChange> planned(StepPlanned planned) {
        var when = planned.when();
        return Change.added(
                ItemKind.PROCESS_STEP, planned.stepId().value(),
                "title", planned.title().value(),
                "kind", planned.kind().name(),
                "from", when == null ? null : when.from().toString(),
                "until", when == null ? null : text(when.until()),
                "body", text(planned.body()),
                "stakeholders", ids(planned.stakeholders()),
                "product", text(planned.product()),
                "stepPlanPart", text(planned.stepPlanPart()),
                "dependsOn", List.of(),
                "criteria", List.of());
    }

    private static List<ItemChange> described(Items before, StepDescribed described) {
        return Change.updated(
                before, ItemKind.PROCESS_STEP, described.stepId().value(),
                "title", described.title().value(),
                "kind", described.kind().name(),
                "body", text(described.body()),
                "stakeholders", ids(described.stakeholders()),
                "product", text(described.product()),
                "stepPlanPart", text(described.stepPlanPart()));
    }

    private static List<ItemChange> rescheduled(Items before, StepRescheduled event) {
        var along = event.along().stream().map(moved -> on(before, moved.stepId(), moved.when()));
        return Stream.concat(Stream.of(on(before, event.stepId(), event.when())), along).toList();
    }

    private static ItemChange on(Items before, StepId step, @Nullable StepDates when) {
        return Change.update(
                before, ItemKind.PROCESS_STEP, step.value(),
                "from", when == null ? null : when.from().toString(),
                "until", when == null ? null : text(when.until()));
    }

    private static Stream<String> waitsFor(Items before, StepId step) {
        var first = (List<?>) Objects.requireNonNull(
                before.get(ItemKind.PROCESS_STEP, step.value()).fields().get("dependsOn"));
        return first.stream().map(Object::toString);
    }

    private static List<ItemChange> waitsFor(Items before, StepId step, Stream<String> first) {
        return Change.updated(before, ItemKind.PROCESS_STEP, step.value(), "dependsOn", first.toList());
    }

    private static List<String> ids(List<StakeholderId> stakeholders) {
        return stakeholders.stream().map(StakeholderId::value).toList();
    }
}
