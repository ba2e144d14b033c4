package nl.wijkatelier.query.live;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/** Tells the clients that the server goes, before the web server itself stops: so they come back by themselves. */
final class LiveShutdown implements SmartLifecycle {
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private final Hubs hubs;
    private final OpenSockets sockets;
    private volatile boolean running;

    LiveShutdown(Hubs hubs, OpenSockets sockets) {
        this.hubs = hubs;
        this.sockets = sockets;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        hubs.stop();
        try {
            sockets.awaitNone(LONGEST_FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
