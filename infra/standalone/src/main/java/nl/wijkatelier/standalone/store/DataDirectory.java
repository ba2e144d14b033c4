package nl.wijkatelier.standalone.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.wijkatelier.eventstore.files.OwnerOnly;
import nl.wijkatelier.eventstore.start.CannotStart;

/** The directory that holds everything; one process at a time may use it. */
final class DataDirectory {
    private static final long LEAST_BYTES = 20_000_000;

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the directory, making it if need be. The system gives the lock up when the process ends, however it ends.
     *
     * @throws CannotStart if another process uses it, or it cannot be used
     */
    static DataDirectory take(Path path) {
        try {
            OwnerOnly.makeDirectory(path);
            requireSpace(path);
            var lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isTaken(lock)) {
                lock.close();
                throw new CannotStart(
                        "Another Wijkatelier uses the data directory " + path.toAbsolutePath() + ".",
                        "Stop it, or start this one with --wijkatelier.data=ANOTHER_DIRECTORY.",
                        null);
            }
            return new DataDirectory(path, lock);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory " + path.toAbsolutePath() + " cannot be used: " + e,
                    "See that it is a directory that this user may write, on a disk that is not full.",
                    e);
        }
    }

    private static void requireSpace(Path path) throws IOException {
        var left = Files.getFileStore(path).getUsableSpace();
        if (left < LEAST_BYTES) {
            throw new CannotStart(
                    "The disk of the data directory " + path.toAbsolutePath() + " has " + left / 1_000_000 + " MB left.",
                    "Make room: " + LEAST_BYTES / 1_000_000 + " MB is the least to start with, and a workshop needs more.",
                    null);
        }
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
