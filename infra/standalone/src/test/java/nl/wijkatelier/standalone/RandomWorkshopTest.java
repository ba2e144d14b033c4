package nl.wijkatelier.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkatelier.standalone.process.ProductProcess;
import nl.wijkatelier.standalone.workshop.Api;
import nl.wijkatelier.standalone.workshop.HandedDossier;
import nl.wijkatelier.standalone.workshop.LiveSocket;
import nl.wijkatelier.standalone.workshop.Member;
import nl.wijkatelier.standalone.workshop.Picture;
import nl.wijkatelier.standalone.workshop.RandomWorkshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/**
 * Promises 2, 3 and 5 (product.md): after a lively workshop of ten people, everybody's live picture, the read models
 * and the replay are equal. The seed is printed; {@code -Dseed=...} asks for the same commands again.
 */
class RandomWorkshopTest {
    private static final int ACTIONS = 700;
    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void everybody_sees_the_same_live_later_and_in_replay(@TempDir Path data) {
        System.out.println("random workshop: replay with -Dseed=" + seed);
        try (var product = ProductProcess.standalone(data, "--wijkatelier.example=false").start();
                var workshop = RandomWorkshop.open(new Api(product.address()), product.hostKey(), seed)) {

            workshop.hold(ACTIONS);
            var revision = workshop.awaitEverybody();

            assertThat(revision).isGreaterThan(ACTIONS / 4);
            for (var socket : workshop.sockets()) {
                showsTheSameLater(socket);
                replaysWhatWasSeen(socket, revision);
                replaysFromTheFirstEvent(socket.member(), revision);
            }
            opensWhatWasSeenAtEveryRevision(workshop.sockets(), revision);
            agreesOnWhatIsShared(workshop.sockets());
            readModelsAgree(workshop.sockets().getLast());
            resultsAreCountedAnew(workshop.sockets().getFirst().member(), product.hostKey(), revision, data);
        }
    }

    private void showsTheSameLater(LiveSocket socket) {
        assertThat(socket.member().pictureNow().items()).as("seed %d", seed).isEqualTo(socket.picture().items());
    }

    /** Played from the first event, every position has the hash of what was live then. */
    private void replaysWhatWasSeen(LiveSocket socket, long revision) {
        var seen = socket.seen();
        assertThat(seen).as("seed %d", seed).hasSizeGreaterThan((int) revision / 2).containsKey(revision);
        var replayed = new Picture();
        for (var event : socket.member().history(1, revision)) {
            replayed.apply(event);
            if (seen.containsKey(replayed.revision())) {
                assertThat(replayed.hash()).as("seed %d, revision %d", seed, replayed.revision()).isEqualTo(seen.get(replayed.revision()));
            }
        }
        assertThat(replayed.revision()).isEqualTo(revision);
    }

    /** Opened at once, every position has the hash of what was live then: of each, one of the people is asked. */
    private void opensWhatWasSeenAtEveryRevision(List<LiveSocket> sockets, long revision) {
        var all = sockets.stream().map(LiveSocket::seen).toList();
        for (long r = all.stream().mapToLong(SortedMap::firstKey).max().orElseThrow(); r <= revision; r++) {
            var at = (int) (r % sockets.size());
            if (all.get(at).containsKey(r)) {
                assertThat(sockets.get(at).member().pictureAt(r).hash()).as("seed %d, revision %d", seed, r).isEqualTo(all.get(at).get(r));
            }
        }
    }

    private void replaysFromTheFirstEvent(Member member, long revision) {
        var random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            var upTo = 1 + random.nextLong(revision);
            var replayed = new Picture();
            member.history(1, upTo).forEach(replayed::apply);
            assertThat(replayed.items())
                    .as("seed %d, revision %d", seed, upTo)
                    .isEqualTo(member.pictureAt(upTo).items());
        }
    }

    /** Everything but private notes and ballots, of which each sees their own. */
    private void agreesOnWhatIsShared(List<LiveSocket> sockets) {
        var first = shared(sockets.getFirst().picture());
        sockets.forEach(socket -> assertThat(shared(socket.picture())).as("seed %d", seed).isEqualTo(first));
    }

    private static Map<String, ObjectNode> shared(Picture picture) {
        var shared = new TreeMap<String, ObjectNode>();
        picture.items().forEach((key, item) -> {
            if (!item.has("private") && !item.has("anonymous")) {
                shared.put(key, item);
            }
        });
        return shared;
    }

    /** What pages tell of votes, rounds, scores and places is what a verifier counts from the events. */
    private void resultsAreCountedAnew(Member member, String hostKey, long revision, Path data) {
        assertThat(HandedDossier.of(member, hostKey, revision, data).verified())
                .as("seed %d", seed)
                .contains("IN ORDER", "results in tallies.txt were counted from the events again");
    }

    private void readModelsAgree(LiveSocket socket) {
        var member = socket.member();
        for (var list : Map.of("/decisions", "decision", "/stakeholders", "stakeholder").entrySet()) {
            var shown = member.api().expect("GET", member.path(list.getKey()), member.token(), null);
            assertThat(shown.size()).as("seed %d", seed).isEqualTo(socket.picture().ofKind(list.getValue()).size());
        }
    }
}
