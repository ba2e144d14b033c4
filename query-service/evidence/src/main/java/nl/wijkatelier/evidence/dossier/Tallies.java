package nl.wijkatelier.evidence.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkatelier.evidence.event.LoggedEvent;

/** What votes and rounds came to: dots by note and positions by kind, never by person. Counted from the events alone. */
public final class Tallies {
    private static final Map<String, Integer> DOTS = Map.of("DotCast", 1, "DotTakenBack", -1);
    private static final String CLOSED = "DotVoteClosed";
    private static final String POSITION = "PositionTaken";
    private static final Pattern VOTE = member("voteId");
    private static final Pattern NOTE = member("noteId");
    private static final Pattern ROUND = member("roundId");
    private static final Pattern TAKEN = member("position");
    private static final Pattern ACTOR = member("actor");

    private final Map<Pair, Long> dots = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final Map<Pair, String> positions = new HashMap<>();

    /** A vote and a note, a round and a person, or a round and a position. */
    private record Pair(String of, String which) {}

    /** Nothing counted yet. */
    public Tallies() {}

    /** The dots that a note got in a vote that is closed, as a line. */
    public static String dots(String vote, String note, long dots) {
        return "dots " + vote + " " + note + " " + dots + "\n";
    }

    /** How many took a position in a round, as a line. */
    public static String position(String round, String position, long people) {
        return "position " + round + " " + position + " " + people + "\n";
    }

    /** The file that has these lines. */
    public static String file(List<String> lines) {
        return lines.stream().sorted().collect(Collectors.joining());
    }

    /** Whether an event of a type is counted. */
    public static boolean count(String type) {
        return DOTS.containsKey(type) || type.equals(CLOSED) || type.equals(POSITION);
    }

    /** Counts the next event; those that are not counted do no harm. */
    public void take(LoggedEvent event) {
        var payload = text(event.payload());
        switch (event.type()) {
            case CLOSED -> closed.add(find(VOTE, payload));
            case POSITION -> positions.put(
                    new Pair(find(ROUND, payload), find(ACTOR, text(event.metadata()))), find(TAKEN, payload));
            default -> {
                if (DOTS.containsKey(event.type())) {
                    var pair = new Pair(find(VOTE, payload), find(NOTE, payload));
                    dots.merge(pair, (long) DOTS.get(event.type()), Long::sum);
                }
            }
        }
    }

    /** The file that says what was counted. */
    public String file() {
        var lines = new ArrayList<String>();
        dots.forEach((pair, number) -> {
            if (number != 0 && closed.contains(pair.of())) {
                lines.add(dots(pair.of(), pair.which(), number));
            }
        });
        var counts = new HashMap<Pair, Long>();
        positions.forEach((pair, position) -> counts.merge(new Pair(pair.of(), position), 1L, Long::sum));
        counts.forEach((pair, number) -> lines.add(position(pair.of(), pair.which(), number)));
        return file(lines);
    }

    /** Identifiers have nothing that JSON would escape: no parser is needed, nor trusted. */
    private static Pattern member(String name) {
        return Pattern.compile("\"" + name + "\":\"([^\"\\\\]*)\"");
    }

    private static String find(Pattern member, String json) {
        var found = member.matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private static String text(byte[] stored) {
        return new String(stored, StandardCharsets.ISO_8859_1);
    }
}
