package nl.wijkatelier.standalone.workshop;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What people in a lively workshop ask for, of all features. The seed decides everything. */
final class RandomCommands {
    private final Chance chance;
    private final List<Supplier<Map<String, ?>>> byParticipants;
    private final List<Supplier<Map<String, ?>>> byFacilitators;

    RandomCommands(long seed, List<String> people) {
        chance = new Chance(seed, people);
        var features = List.of(
                new BoardDeeds(chance),
                new RoundDeeds(chance),
                new StakeholderDeeds(chance),
                new DecisionDeeds(chance),
                new ResourceDeeds(chance),
                new NeighbourhoodDeeds(chance),
                new ProcessDeeds(chance),
                new ProgrammeDeeds(chance),
                new ActionDeeds(chance),
                new IntakeDeeds(chance),
                new MatrixDeeds(chance),
                new OrganisationDeeds(chance),
                new AgreementDeeds(chance),
                new DirectingRoleDeeds(chance),
                new LegalDeeds(chance),
                new RingDeeds(chance),
                new CommentDeeds(chance),
                new ClassificationDeeds(chance),
                new ParkingDeeds(chance),
                new BlueprintDeeds(chance),
                new TableGroupDeeds(chance),
                new PlacingDeeds(chance),
                new RasciDeeds(chance));
        byParticipants = features.stream().flatMap(feature -> feature.byParticipants().stream()).toList();
        byFacilitators = features.stream().flatMap(feature -> feature.byFacilitators().stream()).toList();
    }

    int below(int bound) {
        return chance.below(bound);
    }

    Map<String, ?> participants() {
        return chance.one(byParticipants).get();
    }

    Map<String, ?> facilitators() {
        return chance.one(byFacilitators).get();
    }
}
