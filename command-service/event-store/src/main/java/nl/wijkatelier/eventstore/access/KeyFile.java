package nl.wijkatelier.eventstore.access;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;
import nl.wijkatelier.eventstore.files.OwnerOnly;

/** A secret in a file that only its owner can read; made by whoever comes first. */
final class KeyFile {
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyFile() {}

    static byte[] random() {
        var key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    static String text(Path file) {
        return text(file, () -> Base64.getUrlEncoder().withoutPadding().encode(random()));
    }

    static String text(Path file, Supplier<byte[]> secret) {
        return new String(readOrCreate(file, secret), StandardCharsets.US_ASCII).strip();
    }

    /** The lock on the file keeps two processes that start at the same time from each making a key of their own. */
    static synchronized byte[] readOrCreate(Path file, Supplier<byte[]> secret) {
        try {
            OwnerOnly.makeDirectory(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(file, Set.of(CREATE, READ, WRITE), OwnerOnly.file());
                    var lock = channel.lock()) {
                if (channel.size() == 0) {
                    write(channel, secret.get());
                }
                return Channels.newInputStream(channel.position(0)).readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make the key " + file, e);
        }
    }

    private static void write(FileChannel channel, byte[] secret) throws IOException {
        var buffer = ByteBuffer.wrap(secret);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }
}
