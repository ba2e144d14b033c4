package nl.wijkatelier.atelier.placing;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.placing.ProposeHurdleScore;
import nl.wijkatelier.contract.placing.ProposeStanding;
import nl.wijkatelier.contract.placing.ShowPlaces;
import nl.wijkatelier.contract.placing.StartPlacing;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleScore;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.Standing;

/** What can be done when people place in silence. */
public final class PlacingRepertoire implements Repertoire {
    private static final PlacingId P1 = new PlacingId("p1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new ProposeStanding(P1, new StakeholderId("s1"), new Standing(50, 50)),
                new ProposeHurdleScore(P1, new HurdleId("h1"), new HurdleScore(3, 3)));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(new StartPlacing(P1, PlacingSubject.HURDLES), new ShowPlaces(P1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new StartPlacing(placing(chance), chance.one(List.of(PlacingSubject.values()))),
                () -> new ProposeStanding(
                        placing(chance), new StakeholderId("s" + chance.number(4)), new Standing(chance.number(100), 20)),
                () -> new ProposeHurdleScore(
                        placing(chance), new HurdleId("h" + chance.number(4)), new HurdleScore(1 + chance.number(4), 2)),
                () -> new ShowPlaces(placing(chance)));
    }

    private static PlacingId placing(Chance chance) {
        return new PlacingId("p" + chance.number(4));
    }
}
