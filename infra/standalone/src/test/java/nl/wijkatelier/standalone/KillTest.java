package nl.wijkatelier.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkatelier.standalone.process.ProductProcess;
import nl.wijkatelier.standalone.workshop.Api;
import nl.wijkatelier.standalone.workshop.CommandSocket;
import nl.wijkatelier.standalone.workshop.LiveSocket;
import nl.wijkatelier.standalone.workshop.Member;
import nl.wijkatelier.standalone.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 1 (product.md): what was acknowledged survives {@code kill -9}, at any moment, over HTTP as over the socket, and is there
 * once, also when it was not answered and is sent again. The moments follow from the printed seed.
 */
class KillTest {
    private static final int KILLS = 10;
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    /** What was sent and not answered when the service went, by whom. */
    private final Map<String, Member> unanswered = new ConcurrentHashMap<>();

    @Test
    void everything_acknowledged_is_there_once_after_ten_kills(@TempDir Path data) {
        System.out.println("kills: replay with -Dseed=" + seed);
        var random = new Random(seed);
        try (var product = ProductProcess.standalone(data, "--wijkatelier.example=false").start()) {
            var workshop = new Api(product.address()).workshop(product.hostKey());
            var people = join(workshop);
            try (var socket = new LiveSocket(people.getFirst())) {
                for (int kill = 0; kill < KILLS; kill++) {
                    killUnderLoad(product, people, kill, random.nextInt(200, 1200));
                    product.start();
                    sendAgainWhatWasNotAnswered();
                    holdsEverythingAcknowledged(people.getLast(), kill);
                    comesBackByItself(socket, people.getLast());
                }
            }
        }
    }

    private static List<Member> join(Workshop workshop) {
        var people = new ArrayList<Member>();
        for (int i = 0; i < 6; i++) {
            people.add(workshop.join("PARTICIPANT", "Deelnemer " + i));
        }
        return people;
    }

    private void killUnderLoad(ProductProcess product, List<Member> people, int kill, int milliseconds) {
        var stop = new AtomicBoolean();
        var before = acknowledged.size();
        var writers = new ArrayList<Thread>();
        for (int i = 0; i < people.size(); i++) {
            var member = people.get(i);
            var prefix = "n" + kill + "-" + i + "-";
            var overSocket = i % 2 == 0;
            writers.add(Thread.ofVirtual().start(() -> write(member, overSocket, prefix, stop)));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> acknowledged.size() > before + 10);
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        await().pollInterval(Duration.ofMillis(1)).until(() -> System.nanoTime() > until);
        product.killHard();
        stop.set(true);
        writers.forEach(KillTest::join);
    }

    /** Adds notes until the service is gone, in one of the two ways in which a browser sends. */
    private void write(Member member, boolean overSocket, String prefix, AtomicBoolean stop) {
        try (var socket = overSocket ? new CommandSocket(member) : null) {
            for (int i = 0; !stop.get(); i++) {
                var id = prefix + i;
                unanswered.put(id, member);
                if (socket == null ? isAccepted(member, id) : socket.send("add-" + id, addNote(id)).has("revision")) {
                    acknowledged.add(id);
                }
                unanswered.remove(id);
            }
        } catch (IOException e) {
            // The service is gone; what was not answered is sent again when it is back.
        }
    }

    private static boolean isAccepted(Member member, String id) throws IOException {
        return member.send("add-" + id, addNote(id)).statusCode() == 200;
    }

    /** As a browser does: whether it had happened or not, from now on it has. */
    private void sendAgainWhatWasNotAnswered() {
        unanswered.forEach((id, member) -> {
            try {
                assertThat(isAccepted(member, id)).as("seed %d, %s again", seed, id).isTrue();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            acknowledged.add(id);
        });
        unanswered.clear();
    }

    private static Map<String, ?> addNote(String id) {
        return Map.of(
                "type", "AddNote", "noteId", id, "boardId", "b1", "text", id, "position", Map.of("x", 1, "y", 1), "colour", "BLUE");
    }

    private void holdsEverythingAcknowledged(Member member, int kill) {
        var notes = member.pictureNow().ofKind("note").keySet();
        assertThat(notes).as("seed %d, kill %d", seed, kill).containsAll(acknowledged);
        var added = member.history(1, member.pictureNow().revision()).stream()
                .filter(event -> event.path("k").asString().equals("NoteAdded"))
                .map(event -> event.path("c").get(0).get(1).asString())
                .toList();
        assertThat(added).as("seed %d, kill %d", seed, kill).doesNotHaveDuplicates().containsAll(acknowledged);
    }

    private void comesBackByItself(LiveSocket socket, Member member) {
        var now = member.pictureNow();
        await().atMost(Duration.ofSeconds(20)).until(() -> socket.revision() >= now.revision());
        assertThat(socket.picture().items()).as("seed %d", seed).isEqualTo(now.items());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
