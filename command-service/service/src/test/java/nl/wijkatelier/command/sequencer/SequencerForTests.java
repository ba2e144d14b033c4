package nl.wijkatelier.command.sequencer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.OpenAtelier;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.board.BoardId;
import nl.wijkatelier.contract.board.OpenBoard;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import tools.jackson.databind.json.JsonMapper;

/** A sequencer on an event log in memory; a second one on the same log is what is there after a restart. */
final class SequencerForTests implements AutoCloseable {
    static final ParticipantId FACILITATOR = new ParticipantId("f1");
    static final ParticipantId PARTICIPANT = new ParticipantId("p1");
    static final BoardId BOARD = new BoardId("b1");

    private final SequencingCommandBus bus = new SequencingCommandBus(new AtelierRouting());
    private final SnapshotTaker snapshots;
    private final EventLogInMemory log;

    SequencerForTests(EventLogInMemory log) {
        this(log, 5_000);
    }

    SequencerForTests(EventLogInMemory log, long eventsBetweenSnapshots) {
        this.log = log;
        this.snapshots = new SnapshotTaker(log, JsonMapper.shared(), eventsBetweenSnapshots);
        var guarded = new GuardedEventLog(log);
        var sequencer = new AtelierSequencer(
                new LoadedAteliers(guarded, JsonMapper.shared(), 1_000_000),
                guarded,
                snapshots,
                new SequencerMetrics(new SimpleMeterRegistry()),
                Clock.systemUTC());
        var handler = new AtelierMessageHandler(sequencer);
        Stream.of(CommandUnit.class, RoleQuestion.class).forEach(type -> bus.subscribe(type.getName(), handler));
    }

    Ateliers ateliers() {
        return new Ateliers(bus);
    }

    /** An open atelier with a board, a facilitator and a participant. */
    AtelierId openAtelier(String id) {
        var atelier = new AtelierId(id);
        send(atelier, FACILITATOR, "plan", new PlanAtelier(new Title("Noord"), new Title("Utrecht"), null, null, null));
        send(atelier, FACILITATOR, "join-f1", new JoinAtelier(FACILITATOR, Role.FACILITATOR));
        send(atelier, PARTICIPANT, "join-p1", new JoinAtelier(PARTICIPANT, Role.PARTICIPANT));
        send(atelier, FACILITATOR, "open", new OpenAtelier());
        send(atelier, FACILITATOR, "board", new OpenBoard(BOARD, new Title("Bord"), Component.GENERAL));
        return atelier;
    }

    Outcome send(AtelierId atelier, ParticipantId actor, String commandId, AtelierCommand command) {
        return ateliers().send(atelier, sent(actor, commandId, command));
    }

    static SentCommand sent(ParticipantId actor, String commandId, AtelierCommand command) {
        return new SentCommand(new CommandId(commandId), actor, null, command);
    }

    /** Puts a unit in the mailbox and does not wait for what comes of it. */
    CompletableFuture<Answer.OfUnit> post(AtelierId atelier, SentCommand... commands) {
        return ateliers().submit(new CommandUnit(atelier, List.of(commands)));
    }

    /** The same with commands that are done all or not at all. */
    CompletableFuture<Answer.OfUnit> postAllOrNothing(AtelierId atelier, SentCommand... commands) {
        return ateliers().submit(CommandUnit.allOrNothing(atelier, List.of(commands), null));
    }

    /** Keeps the next append waiting; what is posted meanwhile waits in the mailbox. Returns once the append has begun. */
    CountDownLatch holdUp(AtelierId atelier, SentCommand command) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        log.beforeAppend(() -> {
            begun.countDown();
            await(released);
        });
        post(atelier, command);
        begun.await();
        return released;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        bus.close();
        snapshots.close();
    }
}
