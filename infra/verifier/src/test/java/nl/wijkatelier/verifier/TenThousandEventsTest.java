package nl.wijkatelier.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.wijkatelier.evidence.RandomLog;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.Edition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In a dossier as large as that of a long atelier, whatever becomes of an event is found, and that event is named: by who puts all sums and
 * the signature right again as well, for here they have the key. Random places; {@code -Dseed=...} asks for the same again, and
 * {@code -Dbits=all} for every single bit of every event, which takes minutes.
 */
class TenThousandEventsTest {
    private static final int SIZE = 10_000;
    private static final int BITS = 20;
    private static final int TIMES = 3;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final byte[] dossier = RandomLog.of(seed, SIZE).dossier(2_500L, 5_000L);

    @TempDir
    Path directory;

    TenThousandEventsTest() {
        System.out.println("ten thousand events: replay with -Dseed=" + seed);
    }

    /** A flipped bit makes of its line another leaf, or none, or two: so the leaf hashes, which are signed for, name the event. */
    @Test
    void a_flipped_bit_in_any_event_makes_another_leaf_of_it() {
        var lines = lines(Forgery.of(dossier).content(DossierForm.EVENTS));
        assertThat(lines).hasSize(SIZE);

        assertThat(IntStream.range(0, SIZE).parallel().boxed().flatMap(at -> bitsOf(at, lines.get(at))
                        .filter(bit -> isSame(lines.get(at), Dossiers.flipped(lines.get(at), bit)))
                        .mapToObj(bit -> "event %d, bit %d".formatted(at + 1, bit))))
                .as("seed %d, bits that may be another", seed)
                .isEmpty();
    }

    @Test
    void what_becomes_of_an_event_is_found_and_the_event_is_named() throws Exception {
        for (var time = 0; time < TIMES; time++) {
            var at = random.nextInt(1, SIZE - 1);
            var other = (at + 1 + random.nextInt(SIZE - 1)) % SIZE;

            assertNamed("flipped", lines -> lines.set(at, flipped(lines.get(at))), "event-(changed|malformed|displaced) " + (at + 1));
            assertNamed("gone", lines -> lines.remove(at), "event-displaced " + (at + 1));
            assertNamed("put in between", lines -> lines.add(at, lines.get(other)), "event-displaced " + (at + 1));
            assertNamed("put twice", lines -> lines.add(at, lines.get(at)), "event-displaced " + (at + 2));
            assertNamed("in another place", lines -> Collections.swap(lines, at, other), "event-displaced " + (Math.min(at, other) + 1));
            assertNamed("cut off", lines -> lines.subList(at, lines.size()).clear(), "event-missing " + (at + 1));
        }
    }

    private void assertNamed(String what, Consumer<List<String>> change, String fault) throws Exception {
        var forged = Forgery.of(dossier).events(change).dossier();
        assertThat(Dossiers.faults(forged)).as("seed %d, %s", seed, what).first().asString().matches(fault);
        assertThat(Dossiers.faults(Forgery.of(dossier).events(change).dossierWithItsOldSums()))
                .as("seed %d, %s, without the key", seed, what)
                .contains("file-changed events.ndjson")
                .anyMatch(found -> found.matches(fault));
    }

    @Test
    void the_second_verifier_names_the_same_events() throws Exception {
        var started = PythonVerifier.start();
        Assumptions.assumeTrue(started.isPresent(), "SKIPPED for want of python3: that both verifiers agree was not tried");
        try (var python = started.orElseThrow()) {
            var at = random.nextInt(1, SIZE - 1);
            var other = (at + 1 + random.nextInt(SIZE - 1)) % SIZE;
            var changes = List.<Consumer<List<String>>>of(
                    lines -> {}, lines -> lines.set(at, flipped(lines.get(at))), lines -> lines.remove(at),
                    lines -> lines.add(at, lines.get(other)), lines -> Collections.swap(lines, at, other),
                    lines -> lines.subList(at, lines.size()).clear());
            for (var change : changes) {
                var forged = Files.write(directory.resolve("forged.zip"), Forgery.of(dossier).events(change).dossier()).toString();
                var told = new ByteArrayOutputStream();

                var code = Verify.run(List.of(forged, "--en"), new PrintStream(told, true, StandardCharsets.UTF_8));
                var second = python.verify(List.of(forged));

                assertThat(faults(second.said())).as("seed %d", seed).isEqualTo(faults(told.toString(StandardCharsets.UTF_8)));
                assertThat(second.code()).as("seed %d", seed).isEqualTo(code);
            }
        }
    }

    private static List<String> faults(String told) {
        return told.lines()
                .filter(line -> line.startsWith("FA") || line.startsWith("FOUT"))
                .map(line -> line.replaceFirst("^(?:FOUT / FAULT|FAULT) ([a-z-]+ [^:\\s]+).*", "$1"))
                .sorted()
                .toList();
    }

    private LongStream bitsOf(int at, byte[] line) {
        var bits = line.length * 8L;
        return "all".equals(System.getProperty("bits"))
                ? LongStream.range(0, bits)
                : new Random(seed + at).longs(BITS, 0, bits);
    }

    /** One printable character is another: a bit that would end the line is tried above. */
    private static String flipped(String line) {
        return line.substring(0, line.length() - 3) + (char) (line.charAt(line.length() - 3) ^ 1) + line.substring(line.length() - 2);
    }

    private static boolean isSame(byte[] line, byte[] other) {
        var before = HashedLines.of(line, RandomLog.ORIGIN, Edition.FULL);
        var after = HashedLines.of(other, RandomLog.ORIGIN, Edition.FULL);
        return after.size() == 1 && Arrays.equals(before.getFirst().hash(), after.getFirst().hash());
    }

    private static List<byte[]> lines(byte[] events) {
        return Arrays.stream(new String(events, StandardCharsets.ISO_8859_1).split("(?<=\n)"))
                .map(line -> line.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }
}
