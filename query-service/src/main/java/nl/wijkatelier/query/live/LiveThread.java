package nl.wijkatelier.query.live;

/** A thread that sends to sockets and waits for none of them. */
final class LiveThread extends Thread {
    LiveThread(Runnable work, String name) {
        super(null, work, name);
        setDaemon(true);
    }
}
