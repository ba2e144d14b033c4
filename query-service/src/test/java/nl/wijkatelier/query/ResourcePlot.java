package nl.wijkatelier.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.resource.CoverageSet;
import nl.wijkatelier.contract.resource.CoverageState;
import nl.wijkatelier.contract.resource.FundingSet;
import nl.wijkatelier.contract.resource.PhaseHours;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourcePhase;
import nl.wijkatelier.contract.resource.ResourceRoundId;
import nl.wijkatelier.contract.resource.ResourceRoundStarted;
import nl.wijkatelier.contract.resource.ResourceRowEntered;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.resource.ResourceRowWithdrawn;
import nl.wijkatelier.contract.resource.ResourceRowsShown;
import nl.wijkatelier.contract.stakeholder.StakeholderId;

/** Rows of resources, in rounds of own rows and in the open. */
final class ResourcePlot implements Plot {
    private final Random random;
    private final Story story;
    private final Map<String, String> rows = new HashMap<>();
    private String round;

    ResourcePlot(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    @Override
    public void goOn() {
        switch (random.nextInt(6)) {
            case 0 -> turnRound();
            case 1, 2, 3 -> enter();
            case 4 -> change();
            default -> withdraw();
        }
    }

    private void turnRound() {
        if (round == null) {
            round = "mr" + story.revision();
            story.then("f", new ResourceRoundStarted(new ResourceRoundId(round)));
        } else {
            story.then("f", new ResourceRowsShown(new ResourceRoundId(round)));
            round = null;
        }
    }

    private void enter() {
        var row = "m" + story.revision();
        var who = RandomHistory.PEOPLE.get(random.nextInt(RandomHistory.PEOPLE.size()));
        rows.put(row, who);
        var hours = List.of(new PhaseHours(ResourcePhase.ATELIER, random.nextInt(100)));
        var entry = new ResourceEntry(
                new StakeholderId("s1"), new Title(RandomHistory.mark(row)), hours, new Amount(random.nextInt(10_000)), null);
        story.then(who, new ResourceRowEntered(
                new ResourceRowId(row), entry, round == null ? null : new ResourceRoundId(round)));
    }

    private void change() {
        if (!rows.isEmpty()) {
            var row = one();
            story.then(rows.get(row), random.nextBoolean()
                    ? new CoverageSet(new ResourceRowId(row), CoverageState.SHORTFALL)
                    : new FundingSet(new ResourceRowId(row), new Title("Rioolfonds")));
        }
    }

    private void withdraw() {
        if (!rows.isEmpty()) {
            var row = one();
            story.then(rows.remove(row), new ResourceRowWithdrawn(new ResourceRowId(row)));
        }
    }

    private String one() {
        return rows.keySet().stream().sorted().toList().get(random.nextInt(rows.size()));
    }
}
