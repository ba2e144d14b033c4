package nl.wijkatelier.standalone.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.wijkatelier.standalone.StandaloneApplication;

/** The product in a process of its own, so that a test can kill it the hard way and start it again on the same data. */
public final class StandaloneProcess implements AutoCloseable {
    private static final String READY = "Wijkatelier draait op ";

    private final Path data;
    private final int port;
    private final List<String> options;
    private final Queue<String> output = new ConcurrentLinkedQueue<>();
    private Process process;

    /** @param options further options of the product, such as {@code --wijkatelier.example=false} */
    public StandaloneProcess(Path data, String... options) {
        this.data = data;
        this.port = freePort();
        this.options = List.of(options);
    }

    /** Returns when the product says that it is ready. */
    public StandaloneProcess start() {
        try {
            var ready = new CountDownLatch(1);
            process = new ProcessBuilder(commandLine()).redirectErrorStream(true).start();
            Thread.ofVirtual().start(() -> follow(process, ready));
            if (!ready.await(90, TimeUnit.SECONDS) || !process.isAlive()) {
                throw new IllegalStateException("not ready: " + String.join("\n", output));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kill -9} does: nothing in the process gets a last word. */
    public void killHard() {
        process.destroyForcibly();
        process.onExit().join();
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public String hostKey() {
        try {
            return Files.readString(data.resolve("host.key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything it has printed since the first start. */
    public List<String> output() {
        return List.copyOf(output);
    }

    private List<String> commandLine() {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "-cp",
                System.getProperty("java.class.path"),
                StandaloneApplication.class.getName(),
                "--server.port=" + port,
                "--wijkatelier.data=" + data));
        line.addAll(options);
        return line;
    }

    private void follow(Process running, CountDownLatch ready) {
        try (var lines = new BufferedReader(
                new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.contains(READY)) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            output.add(e.toString());
        } finally {
            ready.countDown();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            killHard();
        }
    }
}
