package nl.wijkatelier.query.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A WebSocket of the container. Sending never waits; closing and pinging may, so they get a thread for themselves. */
final class SocketWire implements Wire {
    private static final Logger LOG = LoggerFactory.getLogger(SocketWire.class);
    private static final long LONGEST_BLOCK_MILLIS = 2_000;
    private static final long LONGEST_FAREWELL_MILLIS = 5_000;

    private final Session socket;
    private final RemoteEndpoint.Async remote;

    SocketWire(Session socket) {
        this.socket = socket;
        this.remote = socket.getAsyncRemote();
        // A reader that is cut off because it takes nothing in must not hold a thread for the container's 20 seconds.
        socket.getUserProperties().put("org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT", LONGEST_BLOCK_MILLIS);
        socket.getUserProperties().put("org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT", LONGEST_FAREWELL_MILLIS);
    }

    @Override
    public void send(byte[] frame, Done done) {
        try {
            remote.sendBinary(ByteBuffer.wrap(frame), result -> done.sent(result.isOK()));
        } catch (RuntimeException e) {
            LOG.debug("A socket closed while it was written to", e);
            done.sent(false);
        }
    }

    @Override
    public void close(Farewell farewell) {
        Thread.startVirtualThread(() -> {
            try {
                socket.close(new CloseReason(CloseCodes.getCloseCode(farewell.code()), farewell.reason()));
            } catch (IOException | RuntimeException e) {
                LOG.debug("A socket did not close well", e);
            }
        });
    }

    /** Asks whether the other side is still there; any client answers by itself. */
    void ping() {
        Thread.startVirtualThread(() -> {
            try {
                remote.sendPing(ByteBuffer.allocate(0));
            } catch (IOException | RuntimeException e) {
                LOG.debug("A socket could not be pinged", e);
            }
        });
    }
}
