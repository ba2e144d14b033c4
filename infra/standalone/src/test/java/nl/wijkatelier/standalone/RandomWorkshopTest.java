package nl.wijkatelier.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.wijkatelier.standalone.process.ProductProcess;
import nl.wijkatelier.standalone.workshop.Api;
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
                replaysWhatWasSeen(socket);
                replaysFromTheFirstEvent(socket.member(), revision);
            }
            agreesOnWhatIsShared(workshop.sockets());
            readModelsAgree(workshop.sockets().getLast());
        }
    }

    private void showsTheSameLater(LiveSocket socket) {
        assertThat(socket.member().pictureNow().items()).as("seed %d", seed).isEqualTo(socket.picture().items());
    }

    private void replaysWhatWasSeen(LiveSocket socket) {
        for (var seen : socket.seen().entrySet()) {
            assertThat(socket.member().pictureAt(seen.getKey()).items())
                    .as("seed %d, revision %d", seed, seen.getKey())
                    .isEqualTo(seen.getValue().items());
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

    private void readModelsAgree(LiveSocket socket) {
        var member = socket.member();
        for (var list : Map.of("/decisions", "decision", "/stakeholders", "stakeholder").entrySet()) {
            var shown = member.api().expect("GET", member.path(list.getKey()), member.token(), null);
            assertThat(shown.size()).as("seed %d", seed).isEqualTo(socket.picture().ofKind(list.getValue()).size());
        }
    }
}
