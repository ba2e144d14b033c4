package nl.wijkatelier.atelier;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.ATELIER;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.OLGA;
import static nl.wijkatelier.atelier.Example.WHY;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.EndActivity;
import nl.wijkatelier.contract.activity.ExtendActivity;
import nl.wijkatelier.contract.activity.PauseActivity;
import nl.wijkatelier.contract.activity.ResumeActivity;
import nl.wijkatelier.contract.activity.StartActivity;
import nl.wijkatelier.contract.board.AddNote;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.Bounds;
import nl.wijkatelier.contract.board.ClusterId;
import nl.wijkatelier.contract.board.ClusterNote;
import nl.wijkatelier.contract.board.DissolveCluster;
import nl.wijkatelier.contract.board.DrawFrame;
import nl.wijkatelier.contract.board.DrawLink;
import nl.wijkatelier.contract.board.FormCluster;
import nl.wijkatelier.contract.board.FrameId;
import nl.wijkatelier.contract.board.LinkId;
import nl.wijkatelier.contract.board.MoveNote;
import nl.wijkatelier.contract.board.NameCluster;
import nl.wijkatelier.contract.board.NoteColour;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.board.NoteText;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.board.Point;
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

/** Commands that make sense often enough, on few ids, so that they meet. */
final class RandomCommands {
    private static final List<ParticipantId> PEOPLE = List.of(FEM, ANNA, BRAM, OLGA);
    private static final List<NoteColour> COLOURS = List.of(NoteColour.values());

    private final Random random;
    private ParticipantId actor = FEM;
    private final List<Supplier<AtelierCommand>> kinds = List.of(
            () -> new AddNote(note(), board(), text(), point(), colour()),
            () -> new RewordNote(note(), text(), number(400)),
            () -> new MoveNote(note(), point()),
            () -> new RecolourNote(note(), colour()),
            () -> new RemoveNote(note()),
            () -> new RestoreNote(note()),
            () -> new FormCluster(cluster(), board(), title(), List.of(note(), note())),
            () -> new NameCluster(cluster(), title()),
            () -> new DissolveCluster(cluster()),
            () -> new ClusterNote(note(), cluster()),
            () -> new UnclusterNote(note()),
            () -> new DrawFrame(frame(), board(), title(), bounds()),
            () -> new ReshapeFrame(frame(), bounds()),
            () -> new TitleFrame(frame(), title()),
            () -> new RemoveFrame(frame()),
            () -> new DrawLink(new LinkId("l" + number(20)), board(), note().value(), cluster().value(), null),
            () -> new RemoveLink(new LinkId("l" + number(20))),
            () -> new OpenBoard(board(), title(), Component.GENERAL),
            () -> new StartWritingRound(round(), board(), title()),
            () -> new RevealRound(round(), flag()),
            () -> new OpenDotVote(vote(), board(), 5, 2),
            () -> new CastDot(vote(), note()),
            () -> new TakeBackDot(vote(), note()),
            () -> new CloseDotVote(vote()),
            () -> new RegisterStakeholder(stakeholder(), title(), StakeholderType.TENANTS, null, null, null),
            () -> new DescribeStakeholder(stakeholder(), title(), StakeholderType.OTHER, why(), null, null),
            () -> new PlaceStakeholder(stakeholder(), new Standing(number(4), number(4))),
            () -> new WithdrawStakeholder(stakeholder()),
            this::propose,
            () -> new AmendProposal(decision(), proposal(), new ProposalText("Tekst " + number(9))),
            () -> new OpenConsentRound(decision(), round(), List.of(person())),
            () -> new TakePosition(decision(), round(), one(List.of(Position.values())), why()),
            () -> new IntegrateObjection(decision(), ObjectionId.of(round(), person()), WHY),
            () -> new AgreeDecision(decision(), null, null),
            () -> new RejectDecision(decision(), WHY),
            () -> new SupersedeDecision(decision(), decision(), why()),
            () -> new StartActivity(activity(), title(), null, null, 10),
            () -> new PauseActivity(activity()),
            () -> new ResumeActivity(activity()),
            () -> new ExtendActivity(activity(), 5),
            () -> new EndActivity(activity()),
            () -> new JoinAtelier(actor, role()),
            () -> new GiveRole(person(), role()),
            () -> new LeaveAtelier(actor),
            UndoLast::new,
            UndoLast::new,
            RedoLast::new);

    RandomCommands(Random random) {
        this.random = random;
    }

    /** Somebody asks something; the facilitator, who may do most, more often than others. */
    ParticipantId nextActor() {
        actor = flag() ? FEM : person();
        return actor;
    }

    AtelierCommand nextCommand() {
        return one(kinds).get();
    }

    private ProposeDecision propose() {
        return new ProposeDecision(
                decision(),
                proposal(),
                title(),
                WHY,
                new ProposalText("Tekst"),
                Component.PROCESS,
                one(List.of(DecisionMethod.values())),
                Mandate.ATELIER,
                why(),
                List.of());
    }

    /** Mostly one with a say, lest everybody ends up looking on. */
    private Role role() {
        return one(List.of(Role.FACILITATOR, Role.PARTICIPANT, Role.PARTICIPANT, Role.OBSERVER));
    }

    private NoteId note() {
        return new NoteId("n" + number(12));
    }

    private BoardId board() {
        return new BoardId("b" + number(3));
    }

    private ClusterId cluster() {
        return new ClusterId("c" + number(6));
    }

    private FrameId frame() {
        return new FrameId("f" + number(6));
    }

    private RoundId round() {
        return new RoundId("r" + number(8));
    }

    private VoteId vote() {
        return new VoteId("v" + number(4));
    }

    private StakeholderId stakeholder() {
        return new StakeholderId("s" + number(6));
    }

    private DecisionId decision() {
        return new DecisionId("d" + number(3));
    }

    private ProposalId proposal() {
        return new ProposalId("p" + number(30));
    }

    private ActivityId activity() {
        return new ActivityId("a" + number(4));
    }

    private ParticipantId person() {
        return one(PEOPLE);
    }

    private NoteText text() {
        return new NoteText("tekst " + number(5));
    }

    private Title title() {
        return new Title("titel " + number(5));
    }

    private Explanation why() {
        return flag() ? WHY : null;
    }

    private Point point() {
        return new Point(number(5), number(5));
    }

    private Bounds bounds() {
        return new Bounds(0, 0, number(5), number(5));
    }

    private NoteColour colour() {
        return one(COLOURS);
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private int number(int most) {
        return 1 + random.nextInt(most);
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
