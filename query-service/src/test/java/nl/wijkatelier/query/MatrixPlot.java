package nl.wijkatelier.query;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.matrix.MatrixCriterionAdded;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixCriterionWeighed;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOpened;
import nl.wijkatelier.contract.matrix.MatrixOptionAdded;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.ReadyReported;
import nl.wijkatelier.contract.matrix.ScoreGiven;
import nl.wijkatelier.contract.matrix.ScoreWithdrawn;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ScoringStarted;

/** A decision matrix that is scored round after round. Every reason names who gave it and in which round. */
final class MatrixPlot implements Plot {
    private static final MatrixId MATRIX = new MatrixId("x1");
    private static final List<String> OPTIONS = List.of("o1", "o2");
    private static final List<String> CRITERIA = List.of("k1", "k2");

    private final Random random;
    private final Story story;
    private final Set<String> given = new HashSet<>();
    private final Set<String> ready = new HashSet<>();
    private boolean opened;
    private String round;

    MatrixPlot(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    @Override
    public void goOn() {
        if (!opened) {
            open();
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> turnRound();
            case 1, 2, 3, 4, 5 -> give();
            case 6 -> withdraw();
            default -> report();
        }
    }

    private void open() {
        opened = true;
        story.then("f", new MatrixOpened(MATRIX, new Title("Startwijk"), null, 5, null));
        OPTIONS.forEach(option ->
                story.then("f", new MatrixOptionAdded(MATRIX, new MatrixOptionId(option), new Title(option), null)));
        CRITERIA.forEach(criterion -> story.then("f", new MatrixCriterionAdded(
                MATRIX, new MatrixCriterionId(criterion), new Title(criterion), null, 10)));
    }

    private void turnRound() {
        if (round == null) {
            round = "sr" + story.revision();
            story.then("f", new MatrixCriterionWeighed(new MatrixCriterionId("k1"), random.nextInt(100)));
            story.then("f", new ScoringStarted(MATRIX, new ScoringRoundId(round)));
        } else {
            story.then("f", new ScoresShown(new ScoringRoundId(round)));
            round = null;
            given.clear();
            ready.clear();
        }
    }

    private void give() {
        if (round != null) {
            var who = RandomHistory.PEOPLE.get(random.nextInt(RandomHistory.PEOPLE.size()));
            var option = OPTIONS.get(random.nextInt(2));
            var criterion = CRITERIA.get(random.nextInt(2));
            given.add(who + "/" + option + "/" + criterion);
            var reason = random.nextBoolean() ? new Statement(RandomHistory.reason(round, who)) : null;
            story.then(who, new ScoreGiven(
                    new ScoringRoundId(round),
                    new MatrixOptionId(option),
                    new MatrixCriterionId(criterion),
                    1 + random.nextInt(5),
                    reason));
        }
    }

    private void withdraw() {
        if (!given.isEmpty()) {
            var one = given.stream().sorted().toList().get(random.nextInt(given.size()));
            given.remove(one);
            var parts = one.split("/");
            story.then(parts[0], new ScoreWithdrawn(
                    new ScoringRoundId(round), new MatrixOptionId(parts[1]), new MatrixCriterionId(parts[2])));
        }
    }

    private void report() {
        if (round != null) {
            var who = RandomHistory.PEOPLE.get(random.nextInt(RandomHistory.PEOPLE.size()));
            var isReady = !ready.remove(who);
            if (isReady) {
                ready.add(who);
            }
            story.then(who, new ReadyReported(new ScoringRoundId(round), isReady));
        }
    }
}
