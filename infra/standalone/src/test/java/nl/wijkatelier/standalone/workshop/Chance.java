package nl.wijkatelier.standalone.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What happens to come up, and what was made by chance before. The seed decides everything. */
final class Chance {
    private final Random random;
    private final List<String> people;
    private final List<String> notes = new ArrayList<>(List.of("no-such-note"));
    private int made;

    Chance(long seed, List<String> people) {
        this.random = new Random(seed);
        this.people = people;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean flag() {
        return random.nextBoolean();
    }

    /** Once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String text() {
        return "tekst " + Integer.toString(random.nextInt(1 << 24), 36);
    }

    List<String> people() {
        return people;
    }

    /** An id that nothing has yet. */
    String newId(String prefix) {
        return prefix + ++made;
    }

    String newNote() {
        var id = newId("n");
        notes.add(id);
        return id;
    }

    String note() {
        return one(notes);
    }

    /** A command as it is sent, from alternating names and values of its fields. */
    static Map<String, ?> command(String type, Object... fields) {
        var command = new LinkedHashMap<String, Object>();
        command.put("type", type);
        for (int i = 0; i < fields.length; i += 2) {
            command.put((String) fields[i], fields[i + 1]);
        }
        return command;
    }
}
