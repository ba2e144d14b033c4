package nl.wijkatelier.atelier;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.F1;
import static nl.wijkatelier.atelier.Example.INSULATE;
import static nl.wijkatelier.atelier.Example.L1;
import static nl.wijkatelier.atelier.Example.LARGE;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.THERE;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.drawFrame;
import static nl.wijkatelier.atelier.Example.formCluster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.EndActivity;
import nl.wijkatelier.contract.activity.ExtendActivity;
import nl.wijkatelier.contract.activity.PauseActivity;
import nl.wijkatelier.contract.activity.ResumeActivity;
import nl.wijkatelier.contract.activity.StartActivity;
import nl.wijkatelier.contract.atelier.CloseAtelier;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NameCluster;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.board.RecolourNote;
import nl.wijkatelier.contract.board.RemoveFrame;
import nl.wijkatelier.contract.board.RemoveLink;
import nl.wijkatelier.contract.board.RemoveNote;
import nl.wijkatelier.contract.board.ReshapeFrame;
import nl.wijkatelier.contract.board.RestoreNote;
import nl.wijkatelier.contract.board.RewordNote;
import nl.wijkatelier.contract.board.TitleFrame;
import nl.wijkatelier.contract.board.UnclusterNote;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.decision.ProposeDecision;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.SupersedeDecision;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.people.GiveRole;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.CloseDotVote;
import nl.wijkatelier.contract.round.OpenDotVote;
import nl.wijkatelier.contract.round.RevealRound;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.round.StartWritingRound;
import nl.wijkatelier.contract.round.TakeBackDot;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.stakeholder.DescribeStakeholder;
import nl.wijkatelier.contract.stakeholder.PlaceStakeholder;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.Standing;
import nl.wijkatelier.contract.stakeholder.WithdrawStakeholder;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoLast;

/** One command of every type. */
final class Samples {
    private static final DecisionId D1 = new DecisionId("d1");
    private static final RoundId R1 = new RoundId("r1");
    private static final VoteId V1 = new VoteId("v1");
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final ActivityId A1 = new ActivityId("a1");

    private Samples() {}

    /** As sent by this person about themselves, where it is about a person. */
    static List<AtelierCommand> by(ParticipantId actor) {
        return List.of(
                new PlanAtelier(SOURCES, SOURCES, null),
                new OpenAtelier(),
                new CloseAtelier(),
                new JoinAtelier(actor, Role.PARTICIPANT),
                new LeaveAtelier(actor),
                new GiveRole(ANNA, Role.OBSERVER),
                new OpenBoard(new BoardId("b9"), SOURCES, Component.GENERAL),
                addNote(N1),
                new RewordNote(N1, INSULATE, 0),
                new MoveNote(N1, THERE),
                new RecolourNote(N1, NoteColour.PINK),
                new RemoveNote(N1),
                new RestoreNote(N1),
                formCluster(C1),
                new NameCluster(C1, CONCERNS),
                new DissolveCluster(C1),
                new ClusterNote(N1, C1),
                new UnclusterNote(N1),
                drawFrame(F1),
                new ReshapeFrame(F1, LARGE),
                new TitleFrame(F1, CONCERNS),
                new RemoveFrame(F1),
                new DrawLink(L1, BOARD, "n1", "c1", null),
                new RemoveLink(L1),
                new StartWritingRound(R1, BOARD, CONCERNS),
                new RevealRound(R1, true),
                new OpenDotVote(V1, BOARD, 3, 2),
                new CastDot(V1, N1),
                new TakeBackDot(V1, N1),
                new CloseDotVote(V1),
                new RegisterStakeholder(S1, SOURCES, StakeholderType.TENANTS, null, null, null),
                new DescribeStakeholder(S1, CONCERNS, StakeholderType.TENANTS, null, null, null),
                new PlaceStakeholder(S1, new Standing(10, 90)),
                new WithdrawStakeholder(S1),
                new ProposeDecision(
                        D1,
                        new ProposalId("p1"),
                        SOURCES,
                        WHY,
                        new ProposalText("We beginnen in Molenveld-Oost."),
                        Component.PROCESS,
                        DecisionMethod.CONSENT,
                        Mandate.ATELIER,
                        null,
                        List.of()),
                new AmendProposal(D1, new ProposalId("p2"), new ProposalText("We beginnen in Molenveld-West.")),
                new OpenConsentRound(D1, R1, List.of(ANNA)),
                new TakePosition(D1, R1, Position.CONSENT, null),
                new IntegrateObjection(D1, new ObjectionId("r1:anna"), WHY),
                new AgreeDecision(D1, null, null),
                new RejectDecision(D1, WHY),
                new SupersedeDecision(D1, new DecisionId("d2"), null),
                new StartActivity(A1, SOURCES, null, null, 10),
                new PauseActivity(A1),
                new ResumeActivity(A1),
                new ExtendActivity(A1, 5),
                new EndActivity(A1),
                new UndoLast(),
                new RedoLast());
    }

    /** All types of a sealed family. */
    static Stream<Class<?>> typesOf(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Samples::typesOf)
                : Stream.of(family);
    }
}
