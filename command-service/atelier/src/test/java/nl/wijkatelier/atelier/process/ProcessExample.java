package nl.wijkatelier.atelier.process;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.EvidenceId;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleRaised;
import nl.wijkatelier.contract.process.MovedStep;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.process.StepMadeDependent;
import nl.wijkatelier.contract.process.StepPlanFollowed;
import nl.wijkatelier.contract.process.StepPlanItem;
import nl.wijkatelier.contract.process.StepPlanItemId;
import nl.wijkatelier.contract.process.StepPlanned;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.jspecify.annotations.Nullable;

/** The steps, hurdle and step plan that the tests are about. */
final class ProcessExample {
    static final StepId A = new StepId("a");
    static final StepId B = new StepId("b");
    static final StepId C = new StepId("c");
    static final HurdleId H1 = new HurdleId("h1");
    static final EvidenceId E1 = new EvidenceId("e1");
    static final StepPlanItemId AREA = new StepPlanItemId("1.1");
    static final StepPlanItemId APPROVAL = new StepPlanItemId("2.8");
    static final StakeholderId GRID = new StakeholderId("grid");
    static final StakeholderRegistered REGISTERED =
            new StakeholderRegistered(GRID, new Title("Netbeheerder"), StakeholderType.GRID_OPERATOR, null, null, null);
    static final LocalDate MARCH_30 = LocalDate.of(2027, 3, 30);
    static final HurdleRaised RAISED = new HurdleRaised(H1, new Title("Het net is vol"), null, Component.TECHNOLOGY);
    static final List<StepPlanItem> ITEMS = List.of(
            new StepPlanItem(AREA, new Title("Gebied"), new Title("Area"), false),
            new StepPlanItem(APPROVAL, new Title("Goedkeuring"), new Title("Approval"), true));
    static final StepPlanFollowed FOLLOWED =
            new StepPlanFollowed(new Title("NPLW"), new Title("2024-1"), ITEMS);

    private ProcessExample() {}

    /** A step that is titled as its id. */
    static StepPlanned planned(StepId id, @Nullable StepDates when) {
        return new StepPlanned(id, new Title(id.value()), StepKind.STEP, when, null, List.of(), null, null);
    }

    static StepPlanned plannedOn(StepId id, int days) {
        return planned(id, StepDates.on(MARCH_30.plusDays(days)));
    }

    static StepMadeDependent waits(StepId id, StepId first) {
        return new StepMadeDependent(id, first);
    }

    static MovedStep moved(StepId id, int days) {
        return new MovedStep(id, StepDates.on(MARCH_30.plusDays(days)));
    }

    static StepDates day(int days) {
        return StepDates.on(MARCH_30.plusDays(days));
    }
}
