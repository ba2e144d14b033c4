package nl.wijkatelier.standalone.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.wijkatelier.eventstore.files.OwnerOnly;

/** The directory that holds everything; one process at a time may use it. */
final class DataDirectory {
    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the directory, making it if need be. The system gives the lock up when the process ends, however it ends.
     *
     * @throws IllegalStateException if another process uses it
     */
    static DataDirectory take(Path path) {
        try {
            OwnerOnly.makeDirectory(path);
            var lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isTaken(lock)) {
                lock.close();
                throw new IllegalStateException("Another Wijkatelier uses the data directory " + path.toAbsolutePath()
                        + ". Stop it, or start this one with --wijkatelier.data=ANOTHER_DIRECTORY.");
            }
            return new DataDirectory(path, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the data directory " + path.toAbsolutePath(), e);
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
