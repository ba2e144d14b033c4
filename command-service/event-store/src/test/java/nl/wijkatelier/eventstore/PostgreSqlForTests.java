package nl.wijkatelier.eventstore;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkatelier.eventstore.database.EventStoreProperties;
import nl.wijkatelier.eventstore.database.StoreKind;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A PostgreSQL server for tests, started once and stopped with the JVM: in a container where there is Docker, else from the
 * programs that Debian installs. Where there is neither, the test is skipped and says so.
 */
public final class PostgreSqlForTests {
    private static final String IMAGE = "postgres:17";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Optional<EventStoreProperties.Store> SERVER = inContainer().or(InstalledPostgreSql::start);

    private PostgreSqlForTests() {}

    /** An empty database of its own, for {@link EventStoreProperties}. */
    public static EventStoreProperties.Store emptyDatabase() {
        if (SERVER.isEmpty()) {
            Assumptions.abort("SKIPPED for want of PostgreSQL: no Docker that has " + IMAGE
                    + ", and no " + InstalledPostgreSql.PROGRAMS + "; install Debian's package postgresql");
        }
        var server = SERVER.get();
        var name = "test" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make a test database", e);
        }
        var url = server.url().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
        return new EventStoreProperties.Store(StoreKind.POSTGRESQL, url, server.user(), server.password());
    }

    private static Optional<EventStoreProperties.Store> inContainer() {
        return ContainerForTests.start(IMAGE, PostgreSQLContainer::new)
                .map(container -> new EventStoreProperties.Store(
                        StoreKind.POSTGRESQL, container.getJdbcUrl(), container.getUsername(), container.getPassword()));
    }
}
