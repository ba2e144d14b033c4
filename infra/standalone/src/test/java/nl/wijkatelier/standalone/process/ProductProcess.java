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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.wijkatelier.standalone.StandaloneApplication;

/** The product in a process of its own, so that a test can kill it the hard way and start it again on the same data. */
public final class ProductProcess implements AutoCloseable {
    private final Class<?> application;
    private final String ready;
    private final Path data;
    private final int port;
    private final List<String> options;
    private final Queue<String> output = new ConcurrentLinkedQueue<>();
    private Process process;

    private ProductProcess(Class<?> application, String ready, Path data, String... options) {
        this.application = application;
        this.ready = ready;
        this.data = data;
        this.port = freePort();
        this.options = List.of(options);
    }

    /** Everything in one process. Options are the product's, such as {@code --wijkatelier.example=false}. */
    public static ProductProcess standalone(Path data, String... options) {
        return new ProductProcess(StandaloneApplication.class, "Beheer, nieuw atelier: ", data, options);
    }

    /** One of the two services, in a process of its own. */
    public static ProductProcess service(Class<?> application, Path data, String... options) {
        return new ProductProcess(application, "Started " + application.getSimpleName(), data, options);
    }

    /** Returns when the product says that it is ready. */
    public ProductProcess start() {
        try {
            var isReady = new CompletableFuture<Boolean>();
            process = new ProcessBuilder(commandLine()).redirectErrorStream(true).start();
            Thread.ofVirtual().start(() -> follow(process, isReady));
            if (!isReady.get(90, TimeUnit.SECONDS)) {
                throw new IllegalStateException("not ready: " + String.join("\n", output));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("not ready: " + String.join("\n", output), e);
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
                application.getName(),
                "--server.port=" + port,
                "--wijkatelier.data=" + data));
        line.addAll(options);
        return line;
    }

    private void follow(Process running, CompletableFuture<Boolean> isReady) {
        try (var lines = new BufferedReader(
                new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.contains(ready)) {
                    isReady.complete(true);
                }
            }
        } catch (IOException e) {
            output.add(e.toString());
        } finally {
            isReady.complete(false);
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
