package nl.wijkatelier.atelier.parking;

import static nl.wijkatelier.atelier.Example.WHY;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.parking.DropTopic;
import nl.wijkatelier.contract.parking.ParkTopic;
import nl.wijkatelier.contract.parking.ReopenTopic;
import nl.wijkatelier.contract.parking.TakeUpTopic;
import nl.wijkatelier.contract.parking.TopicDestination;
import nl.wijkatelier.contract.parking.TopicId;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be done with parked topics. */
public final class ParkingRepertoire implements Repertoire {
    private static final TopicId T1 = new TopicId("t1");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new ParkTopic(T1, WHY, null),
                new TakeUpTopic(T1, TopicDestination.of(WHY)),
                new DropTopic(T1, WHY),
                new ReopenTopic(T1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new ParkTopic(topic(chance), WHY, chance.flag() ? chance.note() : null),
                () -> new TakeUpTopic(topic(chance), destination(chance)),
                () -> new DropTopic(topic(chance), WHY),
                () -> new ReopenTopic(topic(chance)));
    }

    private static TopicDestination destination(Chance chance) {
        return chance.one(List.of(
                TopicDestination.of(WHY),
                TopicDestination.of(new DecisionId("d" + chance.number(3))),
                TopicDestination.of(new ActionId("a" + chance.number(6)))));
    }

    private static TopicId topic(Chance chance) {
        return new TopicId("t" + chance.number(6));
    }
}
