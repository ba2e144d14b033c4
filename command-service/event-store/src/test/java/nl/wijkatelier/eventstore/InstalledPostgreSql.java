package nl.wijkatelier.eventstore;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;

/** The PostgreSQL of the machine, in a directory and on a port of its own. It refuses to run as root, who runs it as its user. */
final class InstalledPostgreSql {
    static final Path PROGRAMS = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path programs;
    private final String directory;
    private final int port;

    private InstalledPostgreSql(Path programs) {
        this.programs = programs;
        this.directory = run("mktemp", "-d", "-t", "wijkatelier-postgresql-XXXXXX");
        this.port = freePort();
    }

    static Optional<EventStoreProperties.Store> start() {
        return newest().map(programs -> new InstalledPostgreSql(programs).startHere());
    }

    private static Optional<Path> newest() {
        if (!Files.isDirectory(PROGRAMS)) {
            return Optional.empty();
        }
        try (var versions = Files.list(PROGRAMS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EventStoreProperties.Store startHere() {
        var data = directory + "/data";
        run(program("initdb"), "-D", data, "-U", "wijkatelier", "--auth=trust", "-E", "UTF8", "--no-sync");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        run(program("pg_ctl"), "-D", data, "-w", "-l", directory + "/log", "-o",
                "-c listen_addresses=127.0.0.1 -p " + port + " -k " + directory, "start");
        System.out.println("Tests run on the PostgreSQL of this machine, " + programs);
        return new EventStoreProperties.Store(
                StoreKind.POSTGRESQL, "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "wijkatelier", "");
    }

    private void stop() {
        run(program("pg_ctl"), "-D", directory + "/data", "-m", "immediate", "stop");
        run("rm", "-rf", directory);
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private static String run(String... command) {
        var line = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        line.addAll(List.of(command));
        try {
            var output = Files.createTempFile("wijkatelier-postgresql", ".out");
            // To a file: the server inherits it and would keep a pipe open.
            var process = new ProcessBuilder(line)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var code = process.waitFor();
            var text = Files.readString(output).strip();
            Files.delete(output);
            if (code != 0) {
                throw new IllegalStateException(line + " ended with " + code + ": " + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
