package nl.wijkatelier.query;

import java.util.List;
import java.util.Random;

/**
 * A history as it might be: people write in private and in the open, move, cluster, remove, vote and reveal, and do what
 * else the plots have. Every text of a note names that note, so that it can be recognised wherever it turns up. The same
 * seed gives the same history.
 */
public final class RandomHistory {
    public static final List<String> PEOPLE = List.of("p1", "p2", "p3", "p4");

    private final Random random;
    private final Story story = Happenings.begun("a1", PEOPLE.toArray(String[]::new));
    private final Plot board;
    private final List<Plot> others;

    private RandomHistory(long seed) {
        random = new Random(seed);
        board = new BoardPlot(random, story);
        others = List.of(
                new ResourcePlot(random, story), new IntakePlot(random, story), new MatrixPlot(random, story),
                new PlacingPlot(random, story), new RasciPlot(random, story), new PositionPlot(random, story), new DecisionPlot(random, story),
                new NamelessPlot(random, story));
    }

    public static Story of(long seed, int events) {
        var history = new RandomHistory(seed);
        while (history.story.revision() < events) {
            history.next().goOn();
        }
        return history.story;
    }

    /** The mark that every text of a note bears. */
    public static String mark(String note) {
        return "secret«" + note + "»";
    }

    /** The mark that every reason bears that somebody gives for a score in a round. */
    public static String reason(String round, String who) {
        return mark("why " + who + " in " + round);
    }

    /** Most of what happens is on the board, for most of what is private is there. */
    private Plot next() {
        return others.isEmpty() || random.nextInt(3) > 0 ? board : others.get(random.nextInt(others.size()));
    }
}
