package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.AddGround;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.AppointDecider;
import nl.wijkatelier.contract.decision.Background;
import nl.wijkatelier.contract.decision.ClassifyDecision;
import nl.wijkatelier.contract.decision.Confidentiality;
import nl.wijkatelier.contract.decision.Consequences;
import nl.wijkatelier.contract.decision.CountPresent;
import nl.wijkatelier.contract.decision.DecideOnAdvice;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DescribeBackground;
import nl.wijkatelier.contract.decision.DescribeConsequences;
import nl.wijkatelier.contract.decision.DescribeOption;
import nl.wijkatelier.contract.decision.DropOption;
import nl.wijkatelier.contract.decision.FormalDecision;
import nl.wijkatelier.contract.decision.FormalOutcome;
import nl.wijkatelier.contract.decision.FormalPath;
import nl.wijkatelier.contract.decision.GiveAdvice;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.OptionEntry;
import nl.wijkatelier.contract.decision.OptionId;
import nl.wijkatelier.contract.decision.PlanFormalDecision;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.decision.ProposeDecision;
import nl.wijkatelier.contract.decision.RecordFormalDecision;
import nl.wijkatelier.contract.decision.RecordMinorityView;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.RemoveGround;
import nl.wijkatelier.contract.decision.SetVotingRule;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.decision.ShowPositions;
import nl.wijkatelier.contract.decision.SupersedeDecision;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.decision.TestObjection;
import nl.wijkatelier.contract.decision.VotingRule;
import nl.wijkatelier.contract.decision.VotingThreshold;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;

/** What can be done with decisions. */
public final class DecisionRepertoire implements Repertoire {
    private static final DecisionId D1 = new DecisionId("d1");
    private static final RoundId R1 = new RoundId("r1");
    private static final OptionId O1 = new OptionId("o1");
    private static final OptionEntry OPTION = new OptionEntry(new Statement("Oost"), List.of(), List.of());
    private static final Consequences CONSEQUENCES = new Consequences(List.of(), List.of(), List.of());
    private static final FormalDecision FORMAL =
            new FormalDecision(FormalOutcome.ADOPTED, LocalDate.of(2027, 2, 28), SOURCES, null);

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
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
                new TakePosition(D1, R1, Position.CONSENT, null),
                new DescribeBackground(D1, new Background(WHY, List.of())),
                new DescribeOption(D1, O1, OPTION),
                new DropOption(D1, O1),
                new DescribeConsequences(D1, CONSEQUENCES),
                new AddGround(D1, new Ground(ItemKind.NOTE, "n1")),
                new RemoveGround(D1, new Ground(ItemKind.NOTE, "n1")),
                new GiveAdvice(D1, R1, O1, null),
                new DecideOnAdvice(D1, WHY, null, null));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new OpenConsentRound(D1, R1, List.of(ANNA)),
                new IntegrateObjection(D1, new ObjectionId("r1:anna"), WHY),
                new AgreeDecision(D1, null, null, null),
                new RejectDecision(D1, WHY),
                new SupersedeDecision(D1, new DecisionId("d2"), null),
                new SetVotingRule(D1, VotingRule.SIMPLE),
                new AppointDecider(D1, ANNA),
                new CountPresent(D1, R1, 17),
                new ShowPositions(D1, R1),
                new TestObjection(D1, new ObjectionId("r1:anna"), true, WHY),
                new RecordMinorityView(D1, WHY),
                new ClassifyDecision(D1, Confidentiality.PUBLIC),
                new PlanFormalDecision(D1, new FormalPath(SOURCES, null)),
                new RecordFormalDecision(D1, FORMAL));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return Stream.concat(recordAtRandom(chance), List.<Supplier<AtelierCommand>>of(
                () -> propose(chance),
                () -> new AmendProposal(
                        decision(chance), proposal(chance), new ProposalText("Tekst " + chance.number(9))),
                () -> new OpenConsentRound(
                        decision(chance), chance.round(), List.of(chance.person()), chance.one(List.of(true, false))),
                () -> new ShowPositions(decision(chance), chance.round()),
                () -> new TakePosition(
                        decision(chance), chance.round(), chance.one(List.of(Position.values())), chance.why()),
                () -> new IntegrateObjection(decision(chance), ObjectionId.of(chance.round(), chance.person()), WHY),
                () -> new AgreeDecision(decision(chance), null, null, null),
                () -> new RejectDecision(decision(chance), WHY),
                () -> new SupersedeDecision(decision(chance), decision(chance), chance.why())).stream()).toList();
    }

    private static Stream<Supplier<AtelierCommand>> recordAtRandom(Chance chance) {
        return Stream.of(
                () -> new DescribeBackground(decision(chance), new Background(chance.why(), List.of())),
                () -> new DescribeOption(decision(chance), option(chance), OPTION),
                () -> new DropOption(decision(chance), option(chance)),
                () -> new DescribeConsequences(decision(chance), CONSEQUENCES),
                () -> new AddGround(decision(chance), new Ground(ItemKind.NOTE, chance.note().value())),
                () -> new RemoveGround(decision(chance), new Ground(ItemKind.NOTE, chance.note().value())),
                () -> new GiveAdvice(decision(chance), chance.round(), option(chance), chance.why()),
                () -> new DecideOnAdvice(decision(chance), WHY, null, null),
                () -> new SetVotingRule(
                        decision(chance),
                        new VotingRule(chance.one(List.of(VotingThreshold.values())), chance.flag() ? 50 : null)),
                () -> new AppointDecider(decision(chance), chance.person()),
                () -> new CountPresent(decision(chance), chance.round(), 1 + chance.number(20)),
                () -> new TestObjection(
                        decision(chance), ObjectionId.of(chance.round(), chance.person()), chance.flag(), WHY),
                () -> new RecordMinorityView(decision(chance), WHY),
                () -> new ClassifyDecision(decision(chance), chance.one(List.of(Confidentiality.values()))),
                () -> new PlanFormalDecision(decision(chance), new FormalPath(chance.title(), null)),
                () -> new RecordFormalDecision(decision(chance), FORMAL));
    }

    private static OptionId option(Chance chance) {
        return new OptionId("o" + chance.number(4));
    }

    private static ProposeDecision propose(Chance chance) {
        return new ProposeDecision(
                decision(chance),
                proposal(chance),
                chance.title(),
                WHY,
                new ProposalText("Tekst"),
                Component.PROCESS,
                chance.one(List.of(DecisionMethod.values())),
                Mandate.ATELIER,
                chance.why(),
                List.of());
    }

    private static DecisionId decision(Chance chance) {
        return new DecisionId("d" + chance.number(3));
    }

    private static ProposalId proposal(Chance chance) {
        return new ProposalId("p" + chance.number(30));
    }
}
