package nl.wijkatelier.atelier;

import static nl.wijkatelier.atelier.Example.ATELIER;
import static nl.wijkatelier.atelier.Example.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoLast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Random histories; a failing one is replayed by {@code -Dseed=} with the seed that the test prints. */
class RandomHistoryTest {
    private static final int HISTORIES = 10;
    private static final int COMMANDS = 600;

    private final JsonMapper json = JsonMapper.builder().build();
    private final long seed = Long.getLong("seed", new Random().nextLong());

    @Test
    void deciding_never_changes_anything_and_a_restored_atelier_decides_the_same() {
        System.out.println("random histories with -Dseed=" + seed);
        var random = new Random(seed);
        var seen = new HashSet<Class<?>>();
        for (int i = 0; i < HISTORIES; i++) {
            seen.addAll(liveThrough(new RandomCommands(random), random));
        }

        assertThat(seen).as("commands that were accepted").hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void undoing_and_redoing_leaves_everything_as_it_was(int act) {
        System.out.println("random undo and redo with -Dseed=" + seed);
        var random = new Random(seed);
        for (int i = 0; i < HISTORIES; i++) {
            var commands = new RandomCommands(random);
            var atelier = Scenario.given().atelier();
            for (int n = 1; n <= COMMANDS; n++) {
                tell(atelier, occurrence("act" + n / act + ".." + n, commands.nextActor(), commands.nextCommand()));
                if (random.nextInt(5) == 0) {
                    undoAndRedo(atelier, n, commands.nextActor(), act > 1);
                }
            }
        }
    }

    @Test
    void what_is_tried_on_a_copy_does_not_happen() {
        System.out.println("random trials with -Dseed=" + seed);
        var random = new Random(seed);
        var commands = new RandomCommands(random);
        var atelier = Scenario.given().atelier();
        for (int n = 1; n <= COMMANDS; n++) {
            var copy = atelier.copy();
            var before = write(atelier);
            assertThat(write(copy)).isEqualTo(before);

            for (int tried = 0; tried < 10; tried++) {
                tell(copy, occurrence("trial" + n + ".." + tried, commands.nextActor(), commands.nextCommand()));
            }
            tell(copy, occurrence("undone" + n, commands.nextActor(), new UndoLast()));

            assertThat(write(atelier)).isEqualTo(before);
            tell(atelier, occurrence(n, commands.nextActor(), commands.nextCommand()));
        }
    }

    private void undoAndRedo(Atelier atelier, int n, ParticipantId actor, boolean mayComeToNothing) {
        var before = visibleState(atelier);
        if (tell(atelier, occurrence(10_000 + n, actor, new UndoLast()))) {
            assertThat(mayComeToNothing || !visibleState(atelier).equals(before)).isTrue();
            assertThat(tell(atelier, occurrence(20_000 + n, actor, new RedoLast()))).isTrue();
            assertThat(visibleState(atelier)).isEqualTo(before);
        }
    }

    private static boolean tell(Atelier atelier, Occurrence occurrence) {
        if (atelier.decide(occurrence) instanceof Decision.Accepted accepted) {
            record(accepted, occurrence, atelier);
            return true;
        }
        return false;
    }

    /** Everything but what can be undone, and who wrote a text when: doing it again is writing it again. */
    private String visibleState(Atelier atelier) {
        var state = (ObjectNode) json.valueToTree(atelier.snapshot());
        return state.without(List.of("revision", "undo", "passages"))
                .toString()
                .replaceAll("\"text(Revision|By)\":[^,]*,", "");
    }

    private Set<Class<?>> liveThrough(RandomCommands commands, Random random) {
        var atelier = Scenario.given().atelier();
        var restored = restoredFrom(atelier);
        var accepted = new HashSet<Class<?>>();
        for (int n = 1; n <= COMMANDS; n++) {
            var occurrence = occurrence(n, commands.nextActor(), commands.nextCommand());
            var before = write(atelier);

            var decision = atelier.decide(occurrence);

            assertThat(write(atelier)).as("state after deciding %s", occurrence).isEqualTo(before);
            assertThat(restored.decide(occurrence)).as("restored: %s", occurrence).isEqualTo(decision);
            if (decision instanceof Decision.Accepted happened) {
                record(happened, occurrence, atelier);
                record(happened, occurrence, restored);
                accepted.add(occurrence.command().getClass());
            }
            if (random.nextInt(20) == 0) {
                restored = restoredFrom(atelier);
            }
        }
        assertThat(write(restored)).isEqualTo(write(atelier));
        return accepted;
    }

    private static Occurrence occurrence(int n, ParticipantId actor, AtelierCommand command) {
        return occurrence("c" + n, actor, command);
    }

    private static Occurrence occurrence(String id, ParticipantId actor, AtelierCommand command) {
        return new Occurrence(ATELIER, new CommandId(id), actor, NOON, null, command);
    }

    private static void record(Decision.Accepted accepted, Occurrence occurrence, Atelier atelier) {
        var cause = new RecordedEvent.Cause(
                occurrence.commandId(), occurrence.actor(), NOON, null, accepted.undoes(), accepted.redoes());
        accepted.events().forEach(event ->
                atelier.evolve(new RecordedEvent(ATELIER, atelier.revision() + 1, cause, NOON, event)));
    }

    private Atelier restoredFrom(Atelier atelier) {
        return Atelier.restore(json.readValue(write(atelier), AtelierSnapshot.class));
    }

    private String write(Atelier atelier) {
        return json.writeValueAsString(atelier.snapshot());
    }
}
