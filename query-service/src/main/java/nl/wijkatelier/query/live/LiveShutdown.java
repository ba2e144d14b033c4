package nl.wijkatelier.query.live;

import org.springframework.context.SmartLifecycle;

/** Tells the clients that the server goes, before the web server itself stops: so they come back by themselves. */
final class LiveShutdown implements SmartLifecycle {
    private final Hubs hubs;
    private volatile boolean running;

    LiveShutdown(Hubs hubs) {
        this.hubs = hubs;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        hubs.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
