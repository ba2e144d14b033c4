package nl.wijkatelier.atelier.ring;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.ring.PlaceInRing;
import nl.wijkatelier.contract.ring.Ring;
import nl.wijkatelier.contract.ring.RingAnalysis;
import nl.wijkatelier.contract.ring.TakeOutOfRing;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/** What can be done with the rings. */
public final class RingRepertoire implements Repertoire {
    private static final StakeholderId S1 = new StakeholderId("s1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new PlaceInRing(S1, RingAnalysis.ACTUAL, Ring.CO_THINK), new TakeOutOfRing(S1, RingAnalysis.ACTUAL));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new PlaceInRing(stakeholder(chance), analysis(chance), chance.one(List.of(Ring.values()))),
                () -> new TakeOutOfRing(stakeholder(chance), analysis(chance)));
    }

    private static RingAnalysis analysis(Chance chance) {
        return chance.one(List.of(RingAnalysis.values()));
    }

    private static StakeholderId stakeholder(Chance chance) {
        return new StakeholderId("s" + chance.number(6));
    }
}
