package nl.wijkatelier.atelier.classification;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.F1;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.drawFrame;
import static nl.wijkatelier.atelier.Example.formCluster;
import static nl.wijkatelier.atelier.Scenario.given;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.PlanAction;
import nl.wijkatelier.contract.agreement.AgreementId;
import nl.wijkatelier.contract.agreement.AgreementKind;
import nl.wijkatelier.contract.agreement.AgreementTerms;
import nl.wijkatelier.contract.agreement.RecordAgreement;
import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.blueprint.LessonId;
import nl.wijkatelier.contract.blueprint.RecordLesson;
import nl.wijkatelier.contract.comment.AddComment;
import nl.wijkatelier.contract.comment.CommentId;
import nl.wijkatelier.contract.comment.CommentText;
import nl.wijkatelier.contract.intake.AddIntakeEntry;
import nl.wijkatelier.contract.intake.EntryId;
import nl.wijkatelier.contract.intake.IntakeEntryKind;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.neighbourhood.ProposeNeighbourhood;
import nl.wijkatelier.contract.organisation.AddProduct;
import nl.wijkatelier.contract.organisation.BodyId;
import nl.wijkatelier.contract.organisation.BodyKind;
import nl.wijkatelier.contract.organisation.Charter;
import nl.wijkatelier.contract.organisation.EstablishBody;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.parking.ParkTopic;
import nl.wijkatelier.contract.parking.TopicId;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.PlanStep;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.resource.EnterResourceRow;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.turn.StartTurnRound;
import nl.wijkatelier.contract.turn.TakeTurn;
import nl.wijkatelier.contract.turn.TurnRoundId;

/** An atelier in which something of everything that can be marked was written. */
final class ClassificationStory {
    /** What of each kind is there. */
    static final Map<ItemKind, String> WRITTEN = Map.ofEntries(
            Map.entry(ItemKind.BOARD, "b1"),
            Map.entry(ItemKind.NOTE, "n1"),
            Map.entry(ItemKind.CLUSTER, "c1"),
            Map.entry(ItemKind.FRAME, "f1"),
            Map.entry(ItemKind.COMMENT, "co1"),
            Map.entry(ItemKind.STAKEHOLDER, "s1"),
            Map.entry(ItemKind.NEIGHBOURHOOD, "w1"),
            Map.entry(ItemKind.MATRIX, "m1"),
            Map.entry(ItemKind.BODY, "o1"),
            Map.entry(ItemKind.PRODUCT, "p1"),
            Map.entry(ItemKind.AGREEMENT, "ag1"),
            Map.entry(ItemKind.PROCESS_STEP, "st1"),
            Map.entry(ItemKind.HURDLE, "h1"),
            Map.entry(ItemKind.RESOURCE_ROW, "rr1"),
            Map.entry(ItemKind.ACTION, "a1"),
            Map.entry(ItemKind.PARKED_TOPIC, "t1"),
            Map.entry(ItemKind.LESSON, "l1"),
            Map.entry(ItemKind.INTAKE_ENTRY, "e1"),
            Map.entry(ItemKind.TURN, "tr1:anna"));

    private static final StakeholderId PARTY = new StakeholderId("s1");

    private ClassificationStory() {}

    static Scenario told() {
        var round = new TurnRoundId("tr1");
        return given().and(ANNA, addNote(N1), formCluster(C1, N1), drawFrame(F1))
                .and(ANNA, new AddComment(new CommentId("co1"), N1, new CommentText("Wie betaalt dat?")))
                .and(FEM, new RegisterStakeholder(PARTY, SOURCES, StakeholderType.HEAT_COMPANY, null, null, null))
                .and(FEM, new ProposeNeighbourhood(new NeighbourhoodId("w1"), SOURCES, null, null))
                .and(FEM, new OpenMatrix(new MatrixId("m1"), SOURCES, null, 5, null))
                .and(FEM, new EstablishBody(new BodyId("o1"), charter()))
                .and(FEM, new AddProduct(new ProductId("p1"), SOURCES, Component.PROCESS))
                .and(FEM, new RecordAgreement(new AgreementId("ag1"), terms()))
                .and(FEM, new PlanStep(new StepId("st1"), SOURCES, StepKind.STEP, null, null, List.of(), null, null))
                .and(FEM, new RaiseHurdle(new HurdleId("h1"), SOURCES, null, Component.TECHNOLOGY))
                .and(FEM, new EnterResourceRow(new ResourceRowId("rr1"), new ResourceEntry(PARTY, SOURCES, List.of(), null, null)))
                .and(FEM, new PlanAction(
                        new ActionId("a1"), new ActionEntry(SOURCES, ActionOwner.of(PARTY), null, Component.PROCESS, null)))
                .and(ANNA, new ParkTopic(new TopicId("t1"), WHY, null))
                .and(ANNA, new RecordLesson(new LessonId("l1"), new Lesson(WHY, Component.PROCESS)))
                .and(FEM, new AddIntakeEntry(new EntryId("e1"), IntakeEntryKind.GOAL, WHY))
                .and(FEM, new StartTurnRound(round, SOURCES, List.of(ANNA)))
                .and(ANNA, new TakeTurn(round, ANNA, WHY));
    }

    private static Charter charter() {
        return new Charter(SOURCES, BodyKind.STEERING_GROUP, null, null, null, List.of(PARTY), List.of());
    }

    private static AgreementTerms terms() {
        return new AgreementTerms(AgreementKind.LETTER_OF_INTENT, SOURCES, List.of(PARTY), null, List.of(), null, List.of(), null);
    }
}
