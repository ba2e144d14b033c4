package nl.wijkatelier.query;

import java.util.Random;
import nl.wijkatelier.contract.programme.PhaseVisibility;

/** One item of the agenda, that lets people work on the board without names for a while: at random, and once. */
final class NamelessPlot implements Plot {
    private final Random random;
    private final Story story;
    private int phase;

    NamelessPlot(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    @Override
    public void goOn() {
        if (phase == 0) {
            story.then("f", HalfDays.planned("h1", "Samen"))
                    .then("f", HalfDays.itemPlanned("i1", "h1", "Clusteren", 20))
                    .then("f", HalfDays.opened("h1"))
                    .then("f", HalfDays.itemStarted(
                            "i1", "b1", HalfDays.boardPhase(PhaseVisibility.ALL_ANON), HalfDays.boardPhase(PhaseVisibility.ALL)));
        }
        if (phase < 2 && (phase == 0 || random.nextInt(4) == 0)) {
            phase++;
            story.then("f", HalfDays.nextPhase("i1", phase));
        }
    }
}
