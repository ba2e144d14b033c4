package nl.wijkatelier.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.tally.Tallies;
import nl.wijkatelier.evidence.tally.TallyFile;
import nl.wijkatelier.evidence.tree.Frontier;
import nl.wijkatelier.verifier.Fault.Kind;
import nl.wijkatelier.verifier.HashedLines.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * Whether every event is there and as it was. Lines are hashed by all processors, and put together in their order by one
 * thread; some chunks are in memory at a time, however many events there are.
 */
final class EventCheck {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Claims claims;
    private final @Nullable LeafHashes trusted;
    private final Set<Long> sizes;
    private final Findings findings;
    private final Frontier frontier = new Frontier();
    private final Map<Long, byte[]> roots = new HashMap<>();
    private final Tallies tallies = new Tallies();
    private long withoutMetadata;
    private long withoutData;
    private int recounted;

    /**
     * A check of these claims.
     *
     * @param trusted the hashes that the leaves must have, if those are known
     * @param sizes at which the root is wanted
     */
    EventCheck(Claims claims, @Nullable LeafHashes trusted, Set<Long> sizes, Findings findings) {
        this.claims = claims;
        this.trusted = trusted;
        this.sizes = sizes;
        this.findings = findings;
    }

    /** Reads all events, and gives the roots at the sizes that were asked for, as far as there are so many events. */
    Map<Long, byte[]> run(DossierFile file) {
        try (var hashers = Executors.newFixedThreadPool(PROCESSORS)) {
            var chunks = new LineChunks(file, file.entries().get(DossierForm.EVENTS));
            var waiting = new ArrayDeque<Future<List<Leaf>>>();
            for (var chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
                waiting.add(hash(chunk, hashers));
                if (waiting.size() > 2 * PROCESSORS) {
                    take(waiting.remove());
                }
            }
            while (!waiting.isEmpty()) {
                take(waiting.remove());
            }
        }
        if (frontier.size() < claims.size()) {
            findings.addEvent(Kind.EVENT_MISSING, frontier.size() + 1);
        }
        if (!findings.hasEvents()) {
            compareWhatIsLeftOut();
            compareTallies(file);
        }
        return roots;
    }

    private void compareTallies(DossierFile file) {
        if (claims.edition() != Edition.FULL || !file.entries().containsKey(DossierForm.TALLIES)) {
            return;
        }
        var stated = TallyFile.read(new String(file.content(DossierForm.TALLIES), StandardCharsets.ISO_8859_1));
        if (stated.isEmpty()) {
            findings.add(Kind.FILE_MALFORMED, DossierForm.TALLIES);
            return;
        }
        var counted = new TreeMap<>(tallies.figures());
        counted.keySet().removeIf(key -> !claims.version().states(key));
        stated.get().against(counted).forEach(findings::addTally);
        recounted = counted.size();
    }

    /** How many figures of the dossier were counted anew; 0 where that could not be done. */
    int recounted() {
        return recounted;
    }

    private void compareWhatIsLeftOut() {
        if (withoutMetadata != claims.withoutMetadata()) {
            findings.add(Kind.LEFT_OUT, "metadata");
        }
        if (withoutData != claims.withoutData()) {
            findings.add(Kind.LEFT_OUT, "data");
        }
    }

    private Future<List<Leaf>> hash(byte[] chunk, ExecutorService hashers) {
        return hashers.submit(() -> HashedLines.of(chunk, claims.origin(), claims.edition()));
    }

    private void take(Future<List<Leaf>> hashed) {
        try {
            hashed.get().forEach(this::take);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The events could not be hashed", e);
        }
    }

    private void take(Leaf leaf) {
        var index = frontier.size();
        frontier.add(leaf.hash());
        var counted = leaf.counted();
        if (counted != null) {
            tallies.take(counted);
        }
        withoutMetadata += leaf.withoutMetadata() ? 1 : 0;
        withoutData += leaf.withoutData() ? 1 : 0;
        if (sizes.contains(frontier.size())) {
            roots.put(frontier.size(), frontier.root());
        }
        var place = index + 1;
        if (place > claims.size()) {
            findings.addEvent(Kind.EVENT_UNEXPECTED, place);
        } else if (leaf.isMalformed()) {
            findings.addEvent(Kind.EVENT_MALFORMED, place);
        } else if (leaf.revision() != place) {
            findings.addEvent(Kind.EVENT_DISPLACED, place);
        } else if (trusted != null && !Arrays.equals(leaf.hash(), trusted.at(index))) {
            findings.addEvent(Kind.EVENT_CHANGED, place);
        }
    }
}
