package nl.wijkatelier.query.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of the embedded server. All in it is folded from events: a damaged one is set aside, and another begun. */
record StoreFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);
    /**
     * Pages that are kept in memory, MB as they are written. As documents they take some twenty times that: with the
     * store's own 16 MB the read models of 100,000 items filled a heap of half a gigabyte.
     */
    private static final int CACHE_MB = 2;

    /**
     * Opens the file, or makes it.
     *
     * @param lost called, by any thread, when it could not be written and is closed for that
     */
    MVStore open(Consumer<Throwable> lost) {
        try {
            return opened(lost);
        } catch (MVStoreException e) {
            if (e.getErrorCode() != DataUtils.ERROR_FILE_CORRUPT) {
                throw e;
            }
            setAside(e);
            return opened(lost);
        }
    }

    /** What goes wrong while it opens is thrown, and would be told besides. */
    private MVStore opened(Consumer<Throwable> lost) {
        var open = new AtomicBoolean();
        var store = new MVStore.Builder()
                .fileName(path.toString())
                .cacheSize(CACHE_MB)
                .backgroundExceptionHandler((thread, failure) -> {
                    if (open.get()) {
                        lost.accept(failure);
                    }
                })
                .open();
        open.set(true);
        return store;
    }

    private void setAside(MVStoreException damage) {
        var aside = path.resolveSibling(path.getFileName() + ".damaged");
        LOG.warn("The read models in {} are damaged ({}): they are set aside in {} and built anew", path, damage.getMessage(), aside);
        try {
            Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
