package nl.wijkatelier.query.live;

import java.util.function.Supplier;

/**
 * A frame that waits for its turn. Its bytes are put together only then: what waits for two hundred readers, each with a
 * frame of their own, must not take two hundred times its room.
 *
 * @param size how many bytes it takes, roughly
 * @param writing puts it together; for any thread
 */
record Frame(int size, Supplier<byte[]> writing) {

    /** A frame that is there already, and the same for many. */
    static Frame of(byte[] bytes) {
        return new Frame(bytes.length, () -> bytes);
    }

    byte[] bytes() {
        return writing.get();
    }
}
