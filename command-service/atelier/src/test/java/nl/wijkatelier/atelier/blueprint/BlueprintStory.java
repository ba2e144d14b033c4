package nl.wijkatelier.atelier.blueprint;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Scenario.given;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.agreement.AgreementId;
import nl.wijkatelier.contract.agreement.AgreementKind;
import nl.wijkatelier.contract.agreement.AgreementTerms;
import nl.wijkatelier.contract.agreement.RecordAgreement;
import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.blueprint.LessonId;
import nl.wijkatelier.contract.blueprint.RecordLesson;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.neighbourhood.Indicator;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.WeighCriterion;
import nl.wijkatelier.contract.organisation.AddProduct;
import nl.wijkatelier.contract.organisation.AssignResponsibility;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.process.AgreeMeasure;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleScore;
import nl.wijkatelier.contract.process.MakeStepDependOn;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.ScoreHurdle;
import nl.wijkatelier.contract.process.StepDates;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.programme.AgendaEntry;
import nl.wijkatelier.contract.programme.AgendaItemId;
import nl.wijkatelier.contract.programme.AgendaKind;
import nl.wijkatelier.contract.programme.HalfDayId;
import nl.wijkatelier.contract.programme.HalfDayPlan;
import nl.wijkatelier.contract.programme.PlanAgendaItem;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.TimeOfDay;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;

/** An atelier in which something of everything was made that carries over, and some things that do not. */
final class BlueprintStory {
    static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 9);
    static final StakeholderId LEK = new StakeholderId("s-lek");
    static final StakeholderId MAAS = new StakeholderId("s-maas");
    static final HalfDayPlan PLAN = new HalfDayPlan(
            FIRST_DAY, new TimeOfDay("13:00"), new TimeOfDay("17:00"), title("Participatie"));
    static final AgendaEntry ENTRY = new AgendaEntry(
            AgendaKind.COMPONENT, title("Wie doet mee?"), 60, Component.PARTICIPATION, List.of(), null);

    private BlueprintStory() {}

    static Scenario told() {
        return given().and(FEM, party(LEK, "Lekbrug Wonen"), party(MAAS, "Maasdal Wonen"))
                .and(FEM, new PlanHalfDay(new HalfDayId("h1"), PLAN))
                .and(FEM, new PlanAgendaItem(new AgendaItemId("i1"), new HalfDayId("h1"), ENTRY, null))
                .and(FEM, new WeighCriterion(Indicator.HEAT_DENSITY, Quantity.of("30")))
                .and(FEM, new OpenMatrix(new MatrixId("m1"), title("Startbuurt"), null, 5, null))
                .and(FEM, new AddMatrixCriterion(new MatrixId("m1"), new MatrixCriterionId("k1"), title("Draagvlak"), null, 20))
                .and(FEM, step("stp-9", "Opdracht vaststellen", 21), step("stp-4", "Nulmeting", 30))
                .and(FEM, new MakeStepDependOn(new StepId("stp-4"), new StepId("stp-9")))
                .and(FEM, new RaiseHurdle(new HurdleId("hrd-1"), title("Net is vol"), text("Kost 40.000 euro extra"), Component.TECHNOLOGY))
                .and(FEM, new ScoreHurdle(new HurdleId("hrd-1"), new HurdleScore(4, 5)))
                .and(FEM, new AgreeMeasure(new HurdleId("hrd-1"), text("Grond reserveren"), LEK))
                .and(FEM, new AddProduct(new ProductId("pr-1"), title("Projectplan"), Component.PROCESS))
                .and(FEM, new AssignResponsibility(new ProductId("pr-1"), LEK, Responsibility.ACCOUNTABLE))
                .and(FEM, new AssignResponsibility(new ProductId("pr-1"), MAAS, Responsibility.RESPONSIBLE))
                .and(FEM, new RecordAgreement(new AgreementId("ag-1"), terms()))
                .and(ANNA, new RecordLesson(new LessonId("l1"), new Lesson(text("Nodig eerder uit"), Component.PARTICIPATION)));
    }

    private static AgreementTerms terms() {
        return new AgreementTerms(
                AgreementKind.LETTER_OF_INTENT, title("Intentie"), List.of(LEK, MAAS), FIRST_DAY.plusDays(80),
                List.of(title("Doel"), title("Bijdrage van € 5.000")), null, List.of(), null);
    }

    private static RegisterStakeholder party(StakeholderId id, String name) {
        return new RegisterStakeholder(id, title(name), StakeholderType.HOUSING_ASSOCIATION, null, null, null);
    }

    private static PlanStep step(String id, String name, int day) {
        return new PlanStep(
                new StepId(id), title(name), StepKind.STEP, StepDates.on(FIRST_DAY.plusDays(day)), null, List.of(LEK), null, null);
    }

    static Title title(String value) {
        return new Title(value);
    }

    static Explanation text(String value) {
        return new Explanation(value);
    }
}
