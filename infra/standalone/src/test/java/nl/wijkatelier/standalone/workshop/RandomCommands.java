package nl.wijkatelier.standalone.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people in a lively workshop ask for: mostly sensible, sometimes impossible. The seed decides everything. */
final class RandomCommands {
    private static final List<String> COLOURS = List.of("YELLOW", "PINK", "BLUE", "GREEN", "PURPLE");
    private static final List<String> POSITIONS = List.of("CONSENT", "CONCERN", "OBJECTION", "FOR");

    private final Random random;
    private final List<String> people;
    private final List<String> notes = new ArrayList<>(List.of("no-such-note"));
    private final List<String> clusters = new ArrayList<>(List.of("no-such-cluster"));
    private final List<String> stakeholders = new ArrayList<>(List.of("no-such-stakeholder"));
    private int made;
    private int round;
    private int vote;
    private int decision;
    private int positions;

    RandomCommands(long seed, List<String> people) {
        this.random = new Random(seed);
        this.people = people;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Map<String, ?> participants() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> addNote();
            case 5, 6, 7 -> command("MoveNote", "noteId", one(notes), "position", point());
            case 8, 9 -> command("RewordNote", "noteId", one(notes), "text", text(), "basedOn", random.nextInt(400));
            case 10 -> command("RecolourNote", "noteId", one(notes), "colour", one(COLOURS));
            case 11 -> command(random.nextBoolean() ? "RemoveNote" : "RestoreNote", "noteId", one(notes));
            case 12 -> formCluster();
            case 13 -> command("ClusterNote", "noteId", one(notes), "clusterId", one(clusters));
            case 14 -> command("UnclusterNote", "noteId", one(notes));
            case 15 -> command(random.nextInt(3) > 0 ? "UndoLast" : "RedoLast");
            case 16, 17 -> command(random.nextInt(4) > 0 ? "CastDot" : "TakeBackDot", "voteId", "v" + vote, "noteId", one(notes));
            case 18 -> stakeholder();
            default -> position();
        };
    }

    Map<String, ?> facilitators() {
        return switch (random.nextInt(9)) {
            case 0 -> command("StartWritingRound", "roundId", "r" + ++round, "boardId", "b1", "question", "Wat nu?");
            case 1, 2 -> command("RevealRound", "roundId", "r" + round, "anonymous", random.nextBoolean());
            case 3 -> command("OpenDotVote", "voteId", "v" + ++vote, "boardId", "b1", "budget", 5, "perNote", 2);
            case 4 -> command("CloseDotVote", "voteId", "v" + vote);
            case 5 -> propose();
            case 6 -> command("OpenConsentRound", "decisionId", "d" + decision, "roundId", "p" + ++positions, "entitled", people);
            case 7 -> command("AgreeDecision", "decisionId", "d" + decision);
            default -> command("DissolveCluster", "clusterId", one(clusters));
        };
    }

    private Map<String, ?> addNote() {
        var id = "n" + ++made;
        notes.add(id);
        return command("AddNote", "noteId", id, "boardId", "b1", "text", text(), "position", point(), "colour", one(COLOURS));
    }

    private Map<String, ?> formCluster() {
        var id = "c" + ++made;
        clusters.add(id);
        return command("FormCluster", "clusterId", id, "boardId", "b1", "name", text(), "noteIds", List.of(one(notes)));
    }

    private Map<String, ?> stakeholder() {
        if (random.nextBoolean()) {
            var standing = Map.of("influence", random.nextInt(101), "interest", random.nextInt(101));
            return command("PlaceStakeholder", "stakeholderId", one(stakeholders), "standing", standing);
        }
        var id = "s" + ++made;
        stakeholders.add(id);
        return command("RegisterStakeholder", "stakeholderId", id, "name", text(), "kind", "TENANTS");
    }

    private Map<String, ?> propose() {
        var id = "d" + ++decision;
        return command(
                "ProposeDecision", "decisionId", id, "proposalId", id + ".1", "title", "Voorstel", "question", "Doen we dit?",
                "text", text(), "component", "PROCESS", "method", "CONSENT", "mandate", "ATELIER", "grounds", List.of());
    }

    private Map<String, ?> position() {
        if (random.nextInt(4) == 0) {
            return command("AmendProposal", "decisionId", "d" + decision, "proposalId", "t" + ++made, "text", text());
        }
        return command(
                "TakePosition", "decisionId", "d" + decision, "roundId", "p" + positions, "position", one(POSITIONS), "reason", text());
    }

    private Map<String, ?> point() {
        return Map.of("x", random.nextInt(-2000, 2000), "y", random.nextInt(-2000, 2000));
    }

    private String text() {
        return "tekst " + Integer.toString(random.nextInt(1 << 24), 36);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Map<String, ?> command(String type, Object... fields) {
        var command = new LinkedHashMap<String, Object>();
        command.put("type", type);
        for (int i = 0; i < fields.length; i += 2) {
            command.put((String) fields[i], fields[i + 1]);
        }
        return command;
    }
}
