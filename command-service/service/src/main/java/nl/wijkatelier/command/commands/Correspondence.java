package nl.wijkatelier.command.commands;

import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.command.gate.JsonBytes;
import nl.wijkatelier.command.json.StrictJson;
import nl.wijkatelier.command.problem.FailureProblems;
import nl.wijkatelier.command.problem.JsonProblems;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one client asks over its socket and what it is answered: one at a time. The next message is looked at when the answer
 * to the one before has left, so who does not read its answers stops only itself.
 */
final class Correspondence {
    private static final Logger LOG = LoggerFactory.getLogger(Correspondence.class);
    private static final JsonMapper JSON = StrictJson.mapper();
    private static final long LONGEST_SEND_MILLIS = 10_000;

    private final Member member;
    private final CommandDesk desk;
    private final CommandRates rates;
    private final Session socket;
    private final Semaphore turn = new Semaphore(1);

    Correspondence(Member member, CommandDesk desk, CommandRates rates, Session socket) {
        this.member = member;
        this.desk = desk;
        this.rates = rates;
        this.socket = socket;
        socket.getAsyncRemote().setSendTimeout(LONGEST_SEND_MILLIS);
    }

    /** Takes a message when it is its turn; the answer is sent as soon as there is one. */
    void receive(byte[] message) throws InterruptedException {
        turn.acquire();
        answerTo(message).whenComplete((result, failure) -> send(failure == null ? result : problem(failure)));
    }

    private CompletableFuture<BatchResult> answerTo(byte[] message) {
        try {
            return desk.takeAndTellLater(member, read(message));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** To answer what cannot be read costs as much as a command, and counts as one. */
    private Batch read(byte[] message) {
        try {
            return batch(message);
        } catch (ProblemException e) {
            rates.spend(member, 1);
            throw e;
        }
    }

    private static Batch batch(byte[] message) {
        if (!JsonBytes.areWholeCharacters(message)) {
            throw new ProblemException(ProblemCode.MALFORMED_REQUEST);
        }
        try {
            return JSON.readValue(message, BatchRequest.class).read();
        } catch (JacksonException e) {
            throw new ProblemException(JsonProblems.of(e));
        }
    }

    private static Problem problem(Throwable failure) {
        return FailureProblems.of(failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure);
    }

    private void send(Object answer) {
        try {
            socket.getAsyncRemote().sendText(JSON.writeValueAsString(answer), this::sent);
        } catch (RuntimeException e) {
            sent(new SendResult(socket, e));
        }
    }

    private void sent(SendResult result) {
        turn.release();
        if (!result.isOK()) {
            LOG.debug("An answer could not be sent", result.getException());
            // Who waits for it asks again elsewhere. To close may wait for the other side, and who answers everybody may not.
            Thread.startVirtualThread(this::close);
        }
    }

    private void close() {
        try {
            socket.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("A socket did not close well", e);
        }
    }
}
