package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Topics that are parked, taken up, dropped and parked again. */
final class ParkingDeeds implements RandomDeeds {
    private final Chance chance;
    private int topic;

    ParkingDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(
                () -> command("ParkTopic", "topicId", "t" + ++topic, "text", chance.text()),
                () -> command("TakeUpTopic", "topicId", one(), "destination", Map.of("elsewhere", chance.text())),
                () -> command("DropTopic", "topicId", one(), "reason", chance.text()),
                () -> command("ReopenTopic", "topicId", one()));
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of();
    }

    private String one() {
        return "t" + (1 + chance.below(topic + 1));
    }
}
