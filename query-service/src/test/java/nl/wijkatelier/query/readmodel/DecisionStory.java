package nl.wijkatelier.query.readmodel;

import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.action.ActionEntry;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.action.ActionOwner;
import nl.wijkatelier.contract.action.ActionPlanned;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.OptionDescribed;
import nl.wijkatelier.contract.decision.OptionEntry;
import nl.wijkatelier.contract.decision.OptionId;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.query.Happenings;
import nl.wijkatelier.query.Story;

/** A decision that met an objection, was amended, and was agreed. */
public final class DecisionStory {
    private static final DecisionId D1 = new DecisionId("d1");
    private static final ProposalId T1 = new ProposalId("t1");
    private static final ProposalId T2 = new ProposalId("t2");
    private static final RoundId C1 = new RoundId("c1");
    private static final RoundId C2 = new RoundId("c2");
    private static final Explanation BECAUSE = new Explanation("Te duur");

    private DecisionStory() {}

    public static Story agreed() {
        var entitled = List.of(new ParticipantId("p1"));
        return Happenings.begun("a1", "p1")
                .then("p1", Happenings.noteAdded("n1", "De grond"))
                .then("p1", new StakeholderRegistered(
                        new StakeholderId("s1"), new Title("Woningcorporatie"), StakeholderType.HOUSING_ASSOCIATION,
                        null, null, null))
                .then("p1", new DecisionProposed(
                        D1, T1, new Title("Warmtenet"), new Explanation("Doen we het?"), new ProposalText("Ja"),
                        Component.TECHNOLOGY, DecisionMethod.CONSENT, Mandate.ATELIER, null,
                        List.of(new Ground(ItemKind.NOTE, "n1"))))
                .then("p1", new OptionDescribed(
                        D1, new OptionId("o1"), new OptionEntry(new Statement("Een net voor de flats"), List.of(), List.of())))
                .then("f", new ConsentRoundOpened(D1, C1, T1, entitled))
                .then("p1", new PositionTaken(D1, C1, T1, Position.OBJECTION, BECAUSE))
                .then("p1", new ObjectionRaised(D1, new ObjectionId("c1:p1"), T1, BECAUSE))
                .then("p1", new ProposalAmended(D1, T2, new ProposalText("Ja, mits betaalbaar")))
                .then("f", new ObjectionIntegrated(D1, new ObjectionId("c1:p1"), T2, new Explanation("Mits")))
                .then("f", new ConsentRoundOpened(D1, C2, T2, entitled))
                .then("p1", new PositionTaken(D1, C2, T2, Position.CONSENT, null))
                .then("f", new DecisionAgreed(D1, T2, null, null))
                .then("f", new ActionPlanned(new ActionId("x1"), new ActionEntry(
                        new Title("Voorstel schrijven"), ActionOwner.of(new ParticipantId("p1")), null, Component.PROCESS, D1)));
    }
}
