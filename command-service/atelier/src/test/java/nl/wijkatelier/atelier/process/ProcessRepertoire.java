package nl.wijkatelier.atelier.process;

import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.process.AgreeMeasure;
import nl.wijkatelier.contract.process.Coverage;
import nl.wijkatelier.contract.process.DescribeEndState;
import nl.wijkatelier.contract.process.DescribeHurdle;
import nl.wijkatelier.contract.process.DescribeStep;
import nl.wijkatelier.contract.process.EntrustHurdle;
import nl.wijkatelier.contract.process.EvidenceId;
import nl.wijkatelier.contract.process.EvidenceStepPlanItem;
import nl.wijkatelier.contract.process.FollowStepPlan;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleScore;
import nl.wijkatelier.contract.process.MakeStepDependOn;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.RemoveDependency;
import nl.wijkatelier.contract.process.ReopenHurdle;
import nl.wijkatelier.contract.process.RescheduleStep;
import nl.wijkatelier.contract.process.RoutePhase;
import nl.wijkatelier.contract.process.ScoreHurdle;
import nl.wijkatelier.contract.process.SetGoNoGoCriteria;
import nl.wijkatelier.contract.process.SetRoutePhases;
import nl.wijkatelier.contract.process.SettleHurdle;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.process.StepPlanItem;
import nl.wijkatelier.contract.process.StepPlanItemId;
import nl.wijkatelier.contract.process.WithdrawEvidence;
import nl.wijkatelier.contract.process.WithdrawHurdle;
import nl.wijkatelier.contract.process.WithdrawStep;

/** What can be done with the process. */
public final class ProcessRepertoire implements Repertoire {
    private static final StepId S1 = new StepId("s1");
    private static final HurdleId H1 = new HurdleId("h1");
    private static final StepPlanItemId ITEM = new StepPlanItemId("1.1");
    private static final EvidenceId E1 = new EvidenceId("e1");
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new PlanStep(S1, SOURCES, StepKind.STEP, null, null, List.of(), null, null),
                new DescribeStep(S1, CONCERNS, StepKind.MEETING, null, List.of(), null, null),
                new RescheduleStep(S1, StepDates.on(FIRST_DAY), List.of()),
                new MakeStepDependOn(S1, new StepId("s2")),
                new RemoveDependency(S1, new StepId("s2")),
                new SetGoNoGoCriteria(S1, List.of(WHY)),
                new WithdrawStep(S1),
                new RaiseHurdle(H1, SOURCES, null, Component.PROCESS),
                new DescribeHurdle(H1, CONCERNS, WHY, Component.PROCESS),
                new ScoreHurdle(H1, new HurdleScore(3, 4)),
                new AgreeMeasure(H1, WHY, null),
                new EntrustHurdle(H1, actor),
                new SettleHurdle(H1),
                new ReopenHurdle(H1),
                new WithdrawHurdle(H1),
                new EvidenceStepPlanItem(ITEM, E1, Coverage.PARTLY, WHY, null),
                new WithdrawEvidence(ITEM, E1),
                new DescribeEndState(WHY, 2034),
                new SetRoutePhases(List.of(new RoutePhase(SOURCES, StepDates.on(FIRST_DAY)))));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(new FollowStepPlan(SOURCES, CONCERNS, List.of(new StepPlanItem(ITEM, SOURCES, SOURCES, false))));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new PlanStep(step(chance), chance.title(), StepKind.STEP, day(chance), null, List.of(), null, null),
                () -> new RescheduleStep(step(chance), day(chance), List.of()),
                () -> new MakeStepDependOn(step(chance), step(chance)),
                () -> new MakeStepDependOn(step(chance), step(chance)),
                () -> new RemoveDependency(step(chance), step(chance)),
                () -> new SetGoNoGoCriteria(step(chance), chance.flag() ? List.of(WHY) : List.of()),
                () -> new WithdrawStep(step(chance)),
                () -> new RaiseHurdle(hurdle(chance), chance.title(), chance.why(), Component.PROCESS),
                () -> new ScoreHurdle(hurdle(chance), new HurdleScore(1 + chance.number(4), 3)),
                () -> new AgreeMeasure(hurdle(chance), WHY, null),
                () -> new EntrustHurdle(hurdle(chance), chance.flag() ? chance.person() : null),
                () -> chance.flag() ? new SettleHurdle(hurdle(chance)) : new ReopenHurdle(hurdle(chance)),
                () -> new WithdrawHurdle(hurdle(chance)),
                () -> forFacilitators(chance.person()).getFirst(),
                () -> new EvidenceStepPlanItem(ITEM, evidence(chance), Coverage.FULLY, WHY, null),
                () -> new WithdrawEvidence(ITEM, evidence(chance)),
                () -> new DescribeEndState(WHY, chance.flag() ? 2030 + chance.number(9) : null),
                () -> new SetRoutePhases(List.of(new RoutePhase(chance.title(), day(chance)))));
    }

    private static StepId step(Chance chance) {
        return new StepId("s" + chance.number(6));
    }

    private static HurdleId hurdle(Chance chance) {
        return new HurdleId("h" + chance.number(4));
    }

    private static EvidenceId evidence(Chance chance) {
        return new EvidenceId("e" + chance.number(4));
    }

    private static StepDates day(Chance chance) {
        return StepDates.on(FIRST_DAY.plusDays(chance.number(60)));
    }
}
