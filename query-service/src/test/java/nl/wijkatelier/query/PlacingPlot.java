package nl.wijkatelier.query;

import java.util.Random;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingStarted;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.placing.StandingProposed;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.Standing;

/** A stakeholder that people place in silence, in rounds that are shown or not. */
final class PlacingPlot implements Plot {
    private static final StakeholderId PLACED = new StakeholderId("placed");

    private final Random random;
    private final Story story;
    private boolean registered;
    private String round;

    PlacingPlot(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    @Override
    public void goOn() {
        if (!registered) {
            registered = true;
            story.then("f", new StakeholderRegistered(
                    PLACED, new Title("Huurders"), StakeholderType.TENANTS, null, null, null));
        } else if (random.nextInt(5) == 0) {
            turnRound();
        } else if (round != null) {
            var who = RandomHistory.PEOPLE.get(random.nextInt(RandomHistory.PEOPLE.size()));
            story.then(who, new StandingProposed(
                    new PlacingId(round), PLACED, new Standing(random.nextInt(100), random.nextInt(100))));
        }
    }

    private void turnRound() {
        if (round == null) {
            round = "pl" + story.revision();
            story.then("f", new PlacingStarted(new PlacingId(round), PlacingSubject.STAKEHOLDERS));
        } else {
            story.then("f", new PlacesShown(new PlacingId(round)));
            round = null;
        }
    }
}
