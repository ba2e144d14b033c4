package nl.wijkatelier.query.live;

import org.apache.tomcat.util.threads.VirtualThreadExecutor;

/**
 * The web server's executor: a virtual thread per task, except that a thread which fans out to sockets is told at once
 * that a frame was sent. The container hands even that over to its executor, and to wake another thread for each frame to
 * each socket costs more than to send it. What is told does not block, and does not recurse: see {@link Outbox}.
 */
final class SendingExecutor extends VirtualThreadExecutor {
    SendingExecutor() {
        super("http-");
    }

    @Override
    public void execute(Runnable task) {
        if (Thread.currentThread() instanceof LiveThread) {
            task.run();
        } else {
            super.execute(task);
        }
    }
}
