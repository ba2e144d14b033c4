package nl.wijkatelier.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.intake.ComponentDropped;
import nl.wijkatelier.contract.intake.ComponentRate;
import nl.wijkatelier.contract.intake.ComponentTakenUp;
import nl.wijkatelier.contract.intake.ComponentWeighed;
import nl.wijkatelier.contract.intake.EntryId;
import nl.wijkatelier.contract.intake.IntakeEntryAdded;
import nl.wijkatelier.contract.intake.IntakeEntryKind;
import nl.wijkatelier.contract.intake.IntakeEntryMoved;
import nl.wijkatelier.contract.intake.IntakeEntryWithdrawn;
import nl.wijkatelier.contract.intake.Tariff;
import nl.wijkatelier.contract.intake.TariffFixed;
import nl.wijkatelier.contract.intake.Weights;

/** Goals that come, move and go, components that are weighed and left out, and quotations by other rates. */
final class IntakePlot implements Plot {
    private static final Explanation REASON = new Explanation("Dat deed de gemeente al.");

    private final Random random;
    private final Story story;
    private final List<EntryId> goals = new ArrayList<>();
    private final List<Component> components = List.copyOf(Weights.COMPONENTS).stream().sorted().toList();

    IntakePlot(Random random, Story story) {
        this.random = random;
        this.story = story;
    }

    @Override
    public void goOn() {
        switch (random.nextInt(6)) {
            case 0 -> add();
            case 1 -> move();
            case 2 -> withdraw();
            case 3 -> story.then("f", new ComponentWeighed(component(), random.nextInt(Weights.LEAST, Weights.MOST + 1)));
            case 4 -> story.then("f", random.nextBoolean()
                    ? new ComponentDropped(component(), REASON)
                    : new ComponentTakenUp(component()));
            default -> story.then("f", new TariffFixed(tariff()));
        }
    }

    private void add() {
        var goal = new EntryId("goal" + story.revision());
        goals.add(goal);
        story.then("f", new IntakeEntryAdded(goal, IntakeEntryKind.GOAL, new Explanation("Eén startwijk")));
    }

    private void move() {
        if (goals.size() > 1) {
            var moved = goals.remove(random.nextInt(goals.size()));
            var before = random.nextBoolean() ? goals.get(random.nextInt(goals.size())) : null;
            goals.add(moved);
            story.then("f", new IntakeEntryMoved(moved, before));
        }
    }

    private void withdraw() {
        if (!goals.isEmpty()) {
            story.then("f", new IntakeEntryWithdrawn(goals.remove(random.nextInt(goals.size()))));
        }
    }

    private Component component() {
        return components.get(random.nextInt(components.size()));
    }

    private Tariff tariff() {
        var rates = components.stream()
                .map(component -> new ComponentRate(component, new Amount(random.nextInt(1_000_000))))
                .toList();
        return new Tariff(new Title("2026-11"), rates, new Amount(95_000));
    }
}
