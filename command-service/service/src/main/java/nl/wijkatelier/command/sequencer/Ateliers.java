package nl.wijkatelier.command.sequencer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.people.Role;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;

/** The ateliers as the rest of the service knows them: one sends commands and asks for roles. */
public final class Ateliers {
    /** Longer than any healthy store takes; who waits hears that it is not known whether it was done. */
    private static final int PATIENCE_SECONDS = 30;

    private final CommandBus bus;
    private final Patience patience = new Patience(Duration.ofSeconds(PATIENCE_SECONDS), Duration.ofSeconds(1));

    /** The ateliers behind a command bus, local or distributed. */
    public Ateliers(CommandBus bus) {
        this.bus = bus;
    }

    /**
     * Sends commands to their atelier, as one unit of work.
     *
     * @throws StoreUnavailable if nothing can be recorded now
     * @throws AtelierUnreadable if this version cannot read the atelier
     */
    public Answer.OfUnit send(CommandUnit unit) {
        return (Answer.OfUnit) ask(unit);
    }

    /**
     * Sends commands to their atelier, as one unit of work, and does not wait. What is to be done with the answer is done by the
     * thread that answers everybody, so it must be short and may not wait.
     *
     * @return ends with a {@link StoreUnavailable} if nothing can be recorded now
     */
    public CompletableFuture<Answer.OfUnit> submit(CommandUnit unit) {
        var answer = dispatched(unit);
        patience.with(answer);
        return answer.exceptionallyCompose(failure -> CompletableFuture.failedFuture(
                        failure instanceof TimeoutException ? new StoreUnavailable("No answer in time", failure) : failure))
                .thenApply(Answer.OfUnit.class::cast);
    }

    /** Sends one command. */
    public Outcome send(AtelierId atelier, SentCommand command) {
        return send(new CommandUnit(atelier, List.of(command))).outcomes().getFirst();
    }

    /**
     * The role that somebody has now; empty for who does not take part, or not any more.
     *
     * @throws StoreUnavailable if the atelier cannot be read now
     * @throws AtelierUnreadable if this version cannot read it
     */
    public Optional<Role> role(AtelierId atelier, ParticipantId participant) {
        return Optional.ofNullable(((Answer.OfRole) ask(new RoleQuestion(atelier, participant))).role());
    }

    private Answer ask(AtelierMessage message) {
        return await(dispatched(message));
    }

    private CompletableFuture<Answer> dispatched(AtelierMessage message) {
        var answer = new CompletableFuture<Answer>();
        var command = new GenericCommandMessage<>(new GenericMessage<>(message), name(message));
        bus.<AtelierMessage, Answer>dispatch(command, (asked, result) -> {
            if (result.isExceptional()) {
                answer.completeExceptionally(result.exceptionResult());
            } else {
                answer.complete(result.getPayload());
            }
        });
        return answer;
    }

    private static Answer await(CompletableFuture<Answer> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new StoreUnavailable("No answer", e.getCause());
        } catch (TimeoutException e) {
            throw new StoreUnavailable("No answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Stopped while waiting", e);
        }
    }

    /** The name by which a distributed bus knows a kind of message. */
    static String name(AtelierMessage message) {
        return message.getClass().getName();
    }
}
