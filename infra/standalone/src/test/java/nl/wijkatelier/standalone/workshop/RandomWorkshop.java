package nl.wijkatelier.standalone.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Ten people at work at once: out of order, with commands sent twice or as a whole, refusals, and connections that break. */
public final class RandomWorkshop implements AutoCloseable {
    private static final int PARTICIPANTS = 9;
    private static final int AT_ONCE = 8;

    private final Member facilitator;
    private final List<Member> participants;
    private final List<LiveSocket> sockets;
    private final Map<Member, CommandSocket> commandSockets = new HashMap<>();
    private final RandomCommands commands;

    private RandomWorkshop(Member facilitator, List<Member> participants, long seed) {
        this.facilitator = facilitator;
        this.participants = participants;
        this.commands = new RandomCommands(seed, participants.stream().map(Member::id).toList());
        this.sockets = new ArrayList<>(participants.stream().map(LiveSocket::thatRemembers).toList());
        sockets.add(LiveSocket.thatRemembers(facilitator));
        // Half of them send over a socket, as browsers do, and half over HTTP, as programs do.
        for (int i = 0; i < participants.size(); i += 2) {
            commandSockets.put(participants.get(i), new CommandSocket(participants.get(i)));
        }
    }

    public static RandomWorkshop open(Api api, String hostKey, long seed) {
        var workshop = api.workshop(hostKey);
        var participants = new ArrayList<Member>();
        for (int i = 0; i < PARTICIPANTS; i++) {
            participants.add(workshop.join("PARTICIPANT", "Deelnemer " + i));
        }
        return new RandomWorkshop(workshop.facilitator(), participants, seed);
    }

    public void hold(int actions) {
        try (var atOnce = Executors.newFixedThreadPool(AT_ONCE)) {
            var asked = new ArrayList<Future<?>>();
            for (int i = 0; i < actions; i++) {
                asked.add(atOnce.submit(action("act-" + i)));
            }
            for (var answer : asked) {
                answer.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Callable<Void> action(String id) {
        return commands.below(8) == 0 ? whole(id) : one(id);
    }

    /** Some commands that are done all or not at all; sent again, another way, they are answered the same when they were done. */
    private Callable<Void> whole(String act) {
        var member = participants.get(commands.below(PARTICIPANTS));
        var parts = IntStream.rangeClosed(1, 2 + commands.below(3))
                .mapToObj(i -> Map.of("commandId", act + ".." + i, "command", commands.participants()))
                .toList();
        var batch = Map.of("commands", parts, "allOrNothing", true);
        return () -> {
            var socket = commandSockets.get(member);
            var answer = socket == null ? member.send(batch) : socket.send(batch);
            var results = answer.path("results");
            long done = results.valueStream().filter(result -> result.has("revision")).count();
            assertThat(done).as("%s answered %s", batch, answer).isIn(0L, (long) parts.size());
            if (done > 0) {
                assertThat(member.send(batch).path("results")).isEqualTo(results);
            } else {
                assertThat(results).as("one says why").anyMatch(result -> !isAlongWithAnother(result));
            }
            return null;
        };
    }

    private static boolean isAlongWithAnother(JsonNode result) {
        return result.at("/problem/code").asString("").equals("nothing-done");
    }

    private Callable<Void> one(String commandId) {
        var isFacilitators = commands.below(6) == 0;
        var member = isFacilitators ? facilitator : participants.get(commands.below(PARTICIPANTS));
        Map<String, ?> command = isFacilitators ? commands.facilitators() : commands.participants();
        var isSentTwice = commands.below(5) == 0;
        var cut = commands.below(25) == 0 ? sockets.get(commands.below(sockets.size())) : null;
        return () -> {
            answersTheSame(member, commandId, command, isSentTwice);
            if (cut != null) {
                cut.cut();
            }
            return null;
        };
    }

    /** A command that is sent again may go another way than the first time. */
    private void answersTheSame(Member member, String commandId, Map<String, ?> command, boolean twice) throws IOException {
        var first = result(member, commandId, command);
        if (twice && first.has("revision")) {
            assertThat(Api.JSON.readTree(member.send(commandId, command).body())).isEqualTo(first);
        }
    }

    private JsonNode result(Member member, String commandId, Map<String, ?> command) throws IOException {
        var socket = commandSockets.get(member);
        if (socket == null) {
            var answer = member.send(commandId, command);
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
            return Api.JSON.readTree(answer.body());
        }
        var result = socket.send(commandId, command);
        assertThat(result.path("problem").path("status").asInt()).as("%s", result).isLessThan(500);
        return result;
    }

    /** Waits until every live picture has reached the last revision, and tells which that is. */
    public long awaitEverybody() {
        var revision = facilitator.pictureNow().revision();
        await().atMost(Duration.ofSeconds(20)).until(() -> sockets.stream().allMatch(s -> s.revision() == revision));
        return revision;
    }

    public List<LiveSocket> sockets() {
        return sockets;
    }

    @Override
    public void close() {
        sockets.forEach(LiveSocket::close);
        commandSockets.values().forEach(CommandSocket::close);
    }
}
