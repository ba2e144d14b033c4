package nl.wijkatelier.atelier.rasci;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.rasci.ProposeResponsibility;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.ShowRasciProposals;
import nl.wijkatelier.contract.rasci.StartRasciRound;
import nl.wijkatelier.contract.rasci.WithdrawResponsibility;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/** What can be done when tables propose who does what. */
public final class RasciRepertoire implements Repertoire {
    private static final RasciRoundId R1 = new RasciRoundId("r1");
    private static final ProductId P1 = new ProductId("pr1");
    private static final StakeholderId S1 = new StakeholderId("s1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new ProposeResponsibility(R1, P1, S1, Responsibility.ACCOUNTABLE), new WithdrawResponsibility(R1, P1, S1));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(new StartRasciRound(R1), new ShowRasciProposals(R1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new StartRasciRound(round(chance)),
                () -> new ProposeResponsibility(
                        round(chance), product(chance), stakeholder(chance), chance.one(List.of(Responsibility.values()))),
                () -> new WithdrawResponsibility(round(chance), product(chance), stakeholder(chance)),
                () -> new ShowRasciProposals(round(chance)));
    }

    private static RasciRoundId round(Chance chance) {
        return new RasciRoundId("r" + chance.number(4));
    }

    private static ProductId product(Chance chance) {
        return new ProductId("pr" + chance.number(4));
    }

    private static StakeholderId stakeholder(Chance chance) {
        return new StakeholderId("s" + chance.number(4));
    }
}
