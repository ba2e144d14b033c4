package nl.wijkatelier.query.live;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one client. One frame is under way at a time; what the client does not take in waits here, within bounds,
 * and nobody waits for it.
 */
final class Outbox {
    private static final int MOST_REPLIES = 256;

    private final Wire wire;
    private final long mostBytes;
    private final long longestNanos;
    private final ArrayDeque<byte[]> replies = new ArrayDeque<>();
    private final ArrayDeque<Waiting> live = new ArrayDeque<>();
    private @Nullable Iterator<byte[]> opening;
    private @Nullable Runnable afterwards;
    private boolean opened;
    private boolean sending;
    private boolean pumping;
    private boolean broken;
    private long sendingSince;
    private long bytes;

    private record Waiting(Frame frame, long since) {}

    Outbox(Wire wire, long mostBytes, long longestNanos) {
        this.wire = wire;
        this.mostBytes = mostBytes;
        this.longestNanos = longestNanos;
    }

    /** Answers the client itself; goes before everything else. False when it does not take in its answers. */
    boolean reply(byte[] frame) {
        synchronized (this) {
            if (replies.size() >= MOST_REPLIES) {
                return false;
            }
            replies.addLast(frame);
        }
        pump();
        return true;
    }

    /** What comes first; made as it is sent, so that a large state takes no more memory than one part of it. */
    void open(Iterator<byte[]> frames) {
        synchronized (this) {
            opening = frames;
            opened = true;
        }
        pump();
    }

    /** Sends a frame when its turn comes, after the opening. False when too much waits already. */
    boolean offer(Frame frame) {
        synchronized (this) {
            if (bytes > mostBytes) {
                return false;
            }
            if (broken || afterwards != null) {
                return true;
            }
            live.addLast(new Waiting(frame, System.nanoTime()));
            bytes += frame.size();
        }
        pump();
        return true;
    }

    /** Sends a frame that may as well be left out, only if nothing is waiting. */
    boolean offerIfClear(byte[] frame) {
        synchronized (this) {
            if (!opened || opening != null || sending || !live.isEmpty()) {
                return false;
            }
        }
        return offer(Frame.of(frame));
    }

    /** Whether a frame has been under way, or has waited, for longer than a reader may take. */
    synchronized boolean isStalled(long now) {
        var stuck = sending && now - sendingSince > longestNanos;
        var late = opened && opening == null && !live.isEmpty() && now - live.getFirst().since() > longestNanos;
        return stuck || late;
    }

    /** Sends one last frame instead of all that waits, and then does what is given. */
    void finish(byte[] frame, Runnable then) {
        synchronized (this) {
            opening = null;
            live.clear();
            replies.clear();
            replies.addLast(frame);
            afterwards = then;
        }
        pump();
    }

    /** Nothing more will be sent, and nothing is kept. */
    synchronized void shut() {
        broken = true;
        replies.clear();
        live.clear();
        opening = null;
        afterwards = null;
        bytes = 0;
    }

    /** One thread at a time takes frames from the queue; a wire that is done at once makes this a loop, not a recursion. */
    private void pump() {
        synchronized (this) {
            if (pumping) {
                return;
            }
            pumping = true;
        }
        for (var frame = next(); frame != null; frame = next()) {
            wire.send(frame, this::sent);
        }
    }

    private synchronized byte @Nullable [] next() {
        var frame = sending || broken ? null : poll();
        if (frame == null) {
            pumping = false;
        } else {
            sending = true;
            sendingSince = System.nanoTime();
        }
        return frame;
    }

    private byte @Nullable [] poll() {
        var reply = replies.pollFirst();
        if (reply != null) {
            return reply;
        }
        if (opening != null) {
            if (opening.hasNext()) {
                return opening.next();
            }
            opening = null;
        }
        var waiting = opened ? live.pollFirst() : null;
        if (waiting == null) {
            return null;
        }
        bytes -= waiting.frame().size();
        return waiting.frame().bytes();
    }

    private void sent(boolean well) {
        Runnable then;
        synchronized (this) {
            sending = false;
            then = replies.isEmpty() ? afterwards : null;
        }
        if (!well) {
            shut();
        } else if (then != null) {
            then.run();
        } else {
            pump();
        }
    }
}
