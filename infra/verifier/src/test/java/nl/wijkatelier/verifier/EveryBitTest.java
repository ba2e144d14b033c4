package nl.wijkatelier.verifier;

import static nl.wijkatelier.verifier.Dossiers.faults;
import static nl.wijkatelier.verifier.Dossiers.flipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import nl.wijkatelier.evidence.RandomLog;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.dossier.ZipForm.Entry;
import nl.wijkatelier.verifier.HashedLines.Leaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No bit of a dossier can be another without being found, and one in an event names that event. */
class EveryBitTest {
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    EveryBitTest() {
        System.out.println("bits: replay with -Dseed=" + seed);
    }

    /** All bits that are not the content of a file; each makes it no dossier. */
    @Test
    void every_bit_around_the_files_counts() throws NotADossier {
        var dossier = RandomLog.of(seed, 4).edition(Edition.INTERNAL);
        var contents = new BitSet();
        entries(dossier).forEach(entry -> contents.set((int) entry.content(), (int) entry.end()));

        assertThat(LongStream.range(0, dossier.length * 8L)
                        .filter(bit -> !contents.get((int) (bit / 8)))
                        .parallel()
                        .filter(bit -> isDossier(flipped(dossier, bit))))
                .as("seed %d, bits that may be another", seed)
                .isEmpty();
    }

    /** All bits of all files, each by the sum of its file; that each sum is looked at, by one bit of each file. */
    @Test
    void every_bit_of_a_file_counts() throws NotADossier {
        var dossier = RandomLog.of(seed, 4).edition(Edition.INTERNAL);

        for (var entry : entries(dossier)) {
            var content = Arrays.copyOfRange(dossier, (int) entry.content(), (int) entry.end());
            assertThat(LongStream.range(0, content.length * 8L).parallel().filter(bit -> crc(flipped(content, bit)) == entry.crc()))
                    .as("seed %d, bits of %s that may be another", seed, entry.name())
                    .isEmpty();
            if (entry.size() > 0) {
                var bit = entry.content() * 8 + Math.abs(random.nextLong()) % (entry.size() * 8);
                assertThat(faults(flipped(dossier, bit))).as("seed %d, bit %d", seed, bit).contains("file-changed " + entry.name());
            }
        }
    }

    /** All bits of all events, each by the first leaf that is another. */
    @ParameterizedTest
    @EnumSource
    void every_bit_of_an_event_names_that_event(Edition edition) {
        var log = RandomLog.of(seed, 6);
        var events = Forgery.of(edition == Edition.FULL ? log.dossier() : log.edition(edition)).content(DossierForm.EVENTS);
        var leaves = HashedLines.of(events, RandomLog.ORIGIN, edition);

        assertThat(LongStream.range(0, events.length * 8L)
                        .parallel()
                        .filter(bit -> firstOther(leaves, flipped(events, bit), edition) != eventAt(events, bit / 8)))
                .as("seed %d, bits that name another event", seed)
                .isEmpty();
    }

    @Test
    void some_bits_anywhere_in_a_small_dossier_as_the_whole_verifier_sees_them() throws NotADossier {
        var dossier = RandomLog.of(seed, 20).dossier(7L);
        var events = new DossierFile(MemorySegment.ofArray(dossier)).entries().get(DossierForm.EVENTS);

        for (var i = 0; i < 300; i++) {
            assertFound(dossier, events, Math.abs(random.nextLong()) % (dossier.length * 8L));
        }
    }

    @Test
    void some_bits_of_a_dossier_of_ten_thousand_events() throws NotADossier {
        var dossier = RandomLog.of(seed, 10_000).dossier(5_000L);
        var events = new DossierFile(MemorySegment.ofArray(dossier)).entries().get(DossierForm.EVENTS);

        for (var i = 0; i < 12; i++) {
            assertFound(dossier, events, Math.abs(random.nextLong()) % (dossier.length * 8L));
        }
    }

    private void assertFound(byte[] dossier, Entry events, long bit) {
        var found = faults(flipped(dossier, bit));
        var place = bit / 8 - events.content();

        assertThat(found).as("seed %d, bit %d", seed, bit).isNotEmpty();
        if (place >= 0 && place < events.size()) {
            var content = Arrays.copyOfRange(dossier, (int) events.content(), (int) (events.content() + events.size()));
            assertThat(found).as("seed %d, bit %d", seed, bit).anyMatch(fault ->
                    fault.matches("event-(changed|malformed|displaced) " + eventAt(content, place)));
        }
    }

    private static int firstOther(List<Leaf> leaves, byte[] events, Edition edition) {
        var changed = HashedLines.of(events, RandomLog.ORIGIN, edition);
        for (var i = 0; i < leaves.size(); i++) {
            if (i >= changed.size() || !Arrays.equals(leaves.get(i).hash(), changed.get(i).hash())) {
                return i + 1;
            }
        }
        return leaves.size() + 1;
    }

    private static int eventAt(byte[] events, long place) {
        var event = 1;
        for (var i = 0; i < place; i++) {
            event += events[i] == '\n' ? 1 : 0;
        }
        return event;
    }

    private static Collection<Entry> entries(byte[] dossier) throws NotADossier {
        return new DossierFile(MemorySegment.ofArray(dossier)).entries().values();
    }

    private static boolean isDossier(byte[] bytes) {
        try {
            entries(bytes);
            return true;
        } catch (NotADossier e) {
            return false;
        }
    }

    private static int crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
