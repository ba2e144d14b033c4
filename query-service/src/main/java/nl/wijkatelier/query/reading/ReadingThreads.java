package nl.wijkatelier.query.reading;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Runs reads on threads of the operating system that give way to all others. Requests have virtual threads, which share as many threads
 * as there are processors and are never put aside for each other: as many reads as that, each of a long history, would keep every command waiting
 * until they are done.
 */
final class ReadingThreads extends HttpFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final transient Executor threads;
    private final transient ReadingPlaces places;

    /**
     * @param threads one for each read that is going on
     * @param places bound how many are being made at a time
     */
    ReadingThreads(Executor threads, ReadingPlaces places) {
        this.threads = threads;
        this.places = places;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isRead(request)) {
            chain.doFilter(request, response);
            return;
        }
        var read = new CompletableFuture<Void>();
        threads.execute(() -> {
            try (var place = places.take()) {
                chain.doFilter(request, response);
                read.complete(null);
            } catch (Throwable e) { // whatever it is: who waits must hear of it
                read.completeExceptionally(e);
            }
        });
        await(read);
    }

    /** A socket begins as a read, and is none. */
    private static boolean isRead(HttpServletRequest request) {
        return READS.contains(request.getMethod()) && !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    private static void await(CompletableFuture<Void> read) throws IOException, ServletException {
        try {
            read.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case ServletException cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }
}
