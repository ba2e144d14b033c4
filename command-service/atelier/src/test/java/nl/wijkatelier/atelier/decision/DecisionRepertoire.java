package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
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
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;

/** What can be done with decisions. */
public final class DecisionRepertoire implements Repertoire {
    private static final DecisionId D1 = new DecisionId("d1");
    private static final RoundId R1 = new RoundId("r1");

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
                new TakePosition(D1, R1, Position.CONSENT, null));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new OpenConsentRound(D1, R1, List.of(ANNA)),
                new IntegrateObjection(D1, new ObjectionId("r1:anna"), WHY),
                new AgreeDecision(D1, null, null),
                new RejectDecision(D1, WHY),
                new SupersedeDecision(D1, new DecisionId("d2"), null));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> propose(chance),
                () -> new AmendProposal(
                        decision(chance), proposal(chance), new ProposalText("Tekst " + chance.number(9))),
                () -> new OpenConsentRound(decision(chance), chance.round(), List.of(chance.person())),
                () -> new TakePosition(
                        decision(chance), chance.round(), chance.one(List.of(Position.values())), chance.why()),
                () -> new IntegrateObjection(decision(chance), ObjectionId.of(chance.round(), chance.person()), WHY),
                () -> new AgreeDecision(decision(chance), null, null),
                () -> new RejectDecision(decision(chance), WHY),
                () -> new SupersedeDecision(decision(chance), decision(chance), chance.why()));
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
