package nl.wijkatelier.atelier;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.people.ParticipantId;

/** Commands of all features, by chance. */
final class RandomCommands {
    private final Chance chance;
    private final List<Supplier<AtelierCommand>> kinds;

    RandomCommands(Random random) {
        chance = new Chance(random);
        kinds = Repertoire.ALL.stream().flatMap(feature -> feature.atRandom(chance).stream()).toList();
    }

    ParticipantId nextActor() {
        return chance.nextActor();
    }

    AtelierCommand nextCommand() {
        return chance.one(kinds).get();
    }
}
