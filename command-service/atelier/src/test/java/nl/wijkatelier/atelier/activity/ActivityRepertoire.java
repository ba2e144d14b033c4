package nl.wijkatelier.atelier.activity;

import static nl.wijkatelier.atelier.Example.SOURCES;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.EndActivity;
import nl.wijkatelier.contract.activity.ExtendActivity;
import nl.wijkatelier.contract.activity.PauseActivity;
import nl.wijkatelier.contract.activity.ResumeActivity;
import nl.wijkatelier.contract.activity.StartActivity;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be done with activities. */
public final class ActivityRepertoire implements Repertoire {
    private static final ActivityId A1 = new ActivityId("a1");

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(
                new StartActivity(A1, SOURCES, null, null, 10),
                new PauseActivity(A1),
                new ResumeActivity(A1),
                new ExtendActivity(A1, 5),
                new EndActivity(A1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new StartActivity(activity(chance), chance.title(), null, null, 10),
                () -> new PauseActivity(activity(chance)),
                () -> new ResumeActivity(activity(chance)),
                () -> new ExtendActivity(activity(chance), 5),
                () -> new EndActivity(activity(chance)));
    }

    private static ActivityId activity(Chance chance) {
        return new ActivityId("a" + chance.number(4));
    }
}
