package nl.wijkatelier.command.sequencer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * A local command bus with one mailbox per routing key: what waits for the same key is handled together, in order of arrival, by
 * one virtual thread; different keys never wait for each other. It can be the local segment of a distributed bus.
 */
public final class SequencingCommandBus implements CommandBus, AutoCloseable {
    private static final int LARGEST_GROUP = 256;

    private final RoutingStrategy routing;
    /** A mailbox is in the map exactly as long as a thread empties it. */
    private final Map<String, Deque<WaitingMessage>> mailboxes = new ConcurrentHashMap<>();
    private final Map<String, MessageHandler<? super CommandMessage<?>>> handlers = new ConcurrentHashMap<>();
    private final List<MessageDispatchInterceptor<? super CommandMessage<?>>> interceptors = new CopyOnWriteArrayList<>();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("atelier-", 0).factory());

    /**
     * A bus without handlers.
     *
     * @param routing tells whose mailbox a message is for
     */
    public SequencingCommandBus(RoutingStrategy routing) {
        this.routing = routing;
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, (message, result) -> {});
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        CommandMessage<?> message = intercepted(command);
        var waiting = new WaitingMessage(message, handlers.get(message.getCommandName()), callback);
        mailboxes.compute(routing.getRoutingKey(message), (key, mailbox) -> {
            Deque<WaitingMessage> open = mailbox == null ? opened(key) : mailbox;
            open.add(waiting);
            return open;
        });
    }

    @SuppressWarnings("unchecked")
    private CommandMessage<?> intercepted(CommandMessage<?> command) {
        CommandMessage<?> message = command;
        for (var interceptor : interceptors) {
            message = ((MessageDispatchInterceptor<CommandMessage<?>>) interceptor).handle(message);
        }
        return message;
    }

    private Deque<WaitingMessage> opened(String key) {
        threads.execute(() -> empty(key));
        return new ArrayDeque<>();
    }

    private void empty(String key) {
        for (var group = next(key); !group.isEmpty(); group = next(key)) {
            WaitingMessage.handle(group);
        }
    }

    private List<WaitingMessage> next(String key) {
        var group = new ArrayList<WaitingMessage>();
        mailboxes.computeIfPresent(key, (same, mailbox) -> {
            while (!mailbox.isEmpty() && group.size() < LARGEST_GROUP) {
                group.add(mailbox.poll());
            }
            return group.isEmpty() ? null : mailbox;
        });
        return group;
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        handlers.put(commandName, handler);
        return () -> handlers.remove(commandName, handler);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        interceptors.add(interceptor);
        return () -> interceptors.remove(interceptor);
    }

    /** Not possible: a handler interceptor belongs to a unit of work of one message, and here a unit of work has many. */
    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        throw new UnsupportedOperationException("Messages are handled in groups: intercept them when they are dispatched");
    }

    /** Takes nothing more and ends when all that waits has been handled. */
    @Override
    public void close() {
        threads.close();
    }
}
