package nl.wijkatelier.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import nl.wijkatelier.evidence.archive.ArchivedDossier.About;
import nl.wijkatelier.evidence.dossier.Content;
import nl.wijkatelier.evidence.dossier.Dossier;
import nl.wijkatelier.evidence.dossier.DossierWriter;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.dossier.LeftOut;
import nl.wijkatelier.evidence.dossier.LeftOut.Reason;
import nl.wijkatelier.evidence.dossier.Stamping;
import nl.wijkatelier.evidence.event.EditedEvent;
import nl.wijkatelier.evidence.event.EventLeaf;
import nl.wijkatelier.evidence.event.LoggedEvent;
import nl.wijkatelier.evidence.event.ShownEvent;
import nl.wijkatelier.evidence.note.Checkpoint;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SigningKey;
import nl.wijkatelier.evidence.tally.Tallies;
import nl.wijkatelier.evidence.tally.TallyFile;
import nl.wijkatelier.evidence.tree.GrowingTree;
import nl.wijkatelier.evidence.tree.TreeProofs;

/** Events as a store might have them, and also some that none of ours ever would; the same seed gives the same. */
public final class RandomLog {
    public static final String ORIGIN = "test.example/a1";
    /** Base64 of the key of RFC 8032 §7.1, test 1. */
    public static final SigningKey KEY = SigningKey.of(
            "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2DXWpgBgrEKt9VL/tPJZAc6DuFy89qmIyWvAhpo9wdRGg==");

    /** What an archive is to know, and a file for people. */
    public static final About ABOUT = new About("Wijk <Noord> & Zuid", "Gemeente", "2026-03-05T09:00:00Z", "2026-03-06T09:00:00Z", "2026-04-01T10:00:00Z");
    public static final List<Content> ENCLOSURES =
            List.of(new Content("content/a.json", out -> out.write("{}".getBytes(StandardCharsets.UTF_8))));

    private static final List<String> TYPES = List.of(
            "NoteReworded", "NoteReworded", "NoteReworded", "NoteReworded", "NoteReworded", "DecisionAgreed", "DotCast", "DotCast",
            "DotTakenBack", "DotVoteClosed", "PositionTaken", "PositionTaken", "MatrixOptionAdded", "MatrixOptionRemoved",
            "MatrixCriterionAdded", "MatrixCriterionAdded", "MatrixCriterionWeighed", "MatrixCriterionRemoved", "ScoringStarted",
            "ScoreGiven", "ScoreGiven", "ScoreGiven", "ScoreGiven", "ScoreWithdrawn", "ScoresShown", "StandingProposed",
            "StandingProposed", "HurdleScoreProposed", "PlacesShown");
    private static final List<String> TEXTS =
            List.of("Begin klein", "Wie betaalt \"dat\"?", "C:\\wijk", "caf\u00e9 \uD83D\uDE00", "regel\u2028einde", "");
    private static final Instant START = Instant.parse("2026-03-05T09:00:00Z");

    private final List<LoggedEvent> events;

    private RandomLog(List<LoggedEvent> events) {
        this.events = List.copyOf(events);
    }

    public static RandomLog of(long seed, int size) {
        var events = new ArrayList<LoggedEvent>();
        tell(seed, size, events::add);
        return new RandomLog(events);
    }

    /** Tells the events one after the other, and keeps none. */
    public static void tell(long seed, int size, Consumer<LoggedEvent> consumer) {
        var random = new Random(seed);
        for (var revision = 1; revision <= size; revision++) {
            consumer.accept(event(revision, random));
        }
    }

    private static LoggedEvent event(int revision, Random random) {
        var command = "c-" + Long.toHexString(random.nextLong());
        var type = TYPES.get(random.nextInt(TYPES.size()));
        return new LoggedEvent(
                revision,
                random.nextInt(50) == 0 ? "odd \"id\" \\ \n \u0001 \u00e9 " + command : "a1/" + command + "/0",
                type,
                random.nextInt(9) == 0 ? "2" : "",
                START.plusSeconds(revision).plusNanos(random.nextInt(1_000_000_000)).toString(),
                random.nextInt(50) == 0 ? noise(random) : bytes("{\"actor\":\"p" + random.nextInt(5) + "\",\"command\":\"" + command + "\"}"),
                random.nextInt(20) == 0 ? noise(random) : bytes(payload(type, revision, random)));
    }

    private static String payload(String type, int revision, Random random) {
        var text = TEXTS.get(random.nextInt(TEXTS.size())).replace("\\", "\\\\").replace("\"", "\\\"");
        var members = switch (type) {
            case "DotCast", "DotTakenBack" -> "\"voteId\":\"v" + random.nextInt(3) + "\",\"noteId\":\"n" + random.nextInt(4) + "\"";
            case "DotVoteClosed" -> "\"voteId\":\"v" + random.nextInt(2) + "\"";
            case "PositionTaken" -> "\"roundId\":\"r" + random.nextInt(3) + "\",\"position\":\""
                    + (random.nextBoolean() ? "CONSENT" : "OBJECTION") + "\",\"reason\":\"\\\"position\\\":\\\"" + text + "\"";
            case "MatrixOptionAdded" -> id("matrixId", "m", 2, random) + "," + id("optionId", "o", 3, random) + ",\"text\":\"" + text + "\"";
            case "MatrixOptionRemoved" -> id("optionId", "o", 6, random);
            case "MatrixCriterionAdded" -> id("matrixId", "m", 2, random) + "," + id("criterionId", "k", 3, random)
                    + (random.nextBoolean() ? ",\"weight\":" + random.nextInt(100) : "");
            case "MatrixCriterionWeighed" -> id("criterionId", "k", 3, random) + ",\"weight\":" + random.nextInt(100);
            case "MatrixCriterionRemoved" -> id("criterionId", "k", 9, random);
            case "ScoringStarted" -> id("matrixId", "m", 2, random) + "," + id("roundId", "s", 3, random);
            case "ScoreGiven" -> id("roundId", "s", 2, random) + "," + id("optionId", "o", 3, random) + "," + id("criterionId", "k", 3, random)
                    + ",\"score\":" + (1 + random.nextInt(5)) + ",\"reason\":\"\\\"score\\\":9" + text + "\"";
            case "ScoreWithdrawn" -> id("roundId", "s", 2, random) + "," + id("optionId", "o", 3, random) + "," + id("criterionId", "k", 3, random);
            case "ScoresShown" -> id("roundId", "s", 3, random);
            case "StandingProposed" -> id("placingId", "g", 2, random) + "," + id("stakeholderId", "h", 2, random)
                    + ",\"standing\":{\"influence\":" + place(random) + ",\"interest\":" + place(random) + "}";
            case "HurdleScoreProposed" -> id("placingId", "g", 2, random) + "," + id("hurdleId", "h", 2, random)
                    + ",\"score\":{\"likelihood\":" + (1 + random.nextInt(5)) + ",\"impact\":" + (1 + random.nextInt(5)) + "}";
            case "PlacesShown" -> id("placingId", "g", 3, random);
            default -> "\"noteId\":\"n" + revision + "\",\"text\":\"" + text + "\"";
        };
        return "{\"type\":\"" + type + "\"," + members + "}";
    }

    private static String id(String name, String sort, int of, Random random) {
        return "\"" + name + "\":\"" + sort + random.nextInt(of) + "\"";
    }

    /** As a number is stored that need not be whole. */
    private static String place(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "1.25E-5";
            case 1 -> Double.toString(random.nextDouble() * 100);
            default -> random.nextInt(100) + ".0";
        };
    }

    private static byte[] noise(Random random) {
        var noise = new byte[random.nextInt(40)];
        random.nextBytes(noise);
        return noise;
    }

    public List<LoggedEvent> events() {
        return events;
    }

    /** The same log with another event at a revision. */
    public RandomLog with(LoggedEvent other) {
        var changed = new ArrayList<>(events);
        changed.set((int) other.revision() - 1, other);
        return new RandomLog(changed);
    }

    /** The first events of it. */
    public RandomLog first(int size) {
        return new RandomLog(events.subList(0, size));
    }

    public GrowingTree tree() {
        var hashes = events.stream().map(EventLeaf::hash).toList();
        var tree = new GrowingTree(from -> hashes.subList((int) from, (int) from + GrowingTree.BLOCK));
        hashes.forEach(tree::add);
        return tree;
    }

    /** The signed checkpoint at a size. */
    public String checkpoint(long size) {
        return Checkpoint.of(ORIGIN, size, new TreeProofs(tree()).root(size)).sign(KEY).toString();
    }

    /** The dossier of all of it. */
    public byte[] dossier(Long... milestones) {
        return dossier(KEY, List.of(), milestones);
    }

    /** The dossier of all of it, signed with a key. */
    public byte[] dossier(SigningKey key, List<NoteKey> formerKeys, Long... milestones) {
        return written(new Dossier(
                Edition.FULL, LeftOut.NOTHING, ORIGIN, events.size(), List.of(milestones), tree(), key, formerKeys, events::forEach,
                tallies(), ABOUT, Stamping.NO_AUTHORITY, ENCLOSURES));
    }

    /** An edition that leaves something out here and there. */
    public byte[] edition(Edition edition, Long... milestones) {
        var shown = events.stream().map(event -> edited(edition, event)).toList();
        var withoutMetadata = shown.stream().filter(EditedEvent.class::isInstance).count();
        var withoutData = events.stream().filter(event -> event.revision() % 4 == 0).count();
        return written(new Dossier(
                edition, new LeftOut(withoutMetadata, Map.of(Reason.OWN, withoutData)), ORIGIN, events.size(),
                List.of(milestones), tree(), KEY, List.of(), shown::forEach, "", ABOUT, Stamping.NO_AUTHORITY, ENCLOSURES));
    }

    private static ShownEvent edited(Edition edition, LoggedEvent event) {
        if (event.revision() % 4 == 0) {
            return EditedEvent.withoutPayload(event);
        }
        return edition == Edition.PUBLIC || event.revision() % 4 == 1 ? EditedEvent.withoutMetadata(event) : event;
    }

    private String tallies() {
        var tallies = new Tallies();
        events.forEach(tallies::take);
        return TallyFile.text(tallies.figures());
    }

    private static byte[] written(Dossier dossier) {
        var out = new ByteArrayOutputStream();
        try {
            new DossierWriter(dossier).plan().write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
