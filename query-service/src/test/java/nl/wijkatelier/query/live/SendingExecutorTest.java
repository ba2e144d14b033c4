package nl.wijkatelier.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told that a frame was sent, and by whom. */
class SendingExecutorTest {
    @Test
    void theWebServerHasItAlsoWhereRequestsRunOnVirtualThreads(@TempDir Path data) {
        try (var server = new LiveServer(data, "spring.threads.virtual.enabled=true")) {
            assertThat(server.executor()).isInstanceOf(SendingExecutor.class);
        }
    }

    @Test
    void aLiveThreadDoesItsTaskItself() throws InterruptedException {
        var by = new ArrayList<Thread>();
        var live = new LiveThread(() -> new SendingExecutor().execute(() -> by.add(Thread.currentThread())), "live-test");

        live.start();
        live.join();

        assertThat(by).isEqualTo(List.of(live));
    }

    @Test
    void anotherThreadHandsItsTaskOver() {
        var by = new CompletableFuture<Thread>();

        new SendingExecutor().execute(() -> by.complete(Thread.currentThread()));

        assertThat(by.join().isVirtual()).isTrue();
    }
}
