package nl.wijkatelier.eventstore.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to what other processes commit, on a connection of its own that it opens again whenever it is lost. */
final class PostgreSqlWatch implements Watch {
    private static final Logger LOG = LoggerFactory.getLogger(PostgreSqlWatch.class);
    /** How long a connection that died without a word may go unnoticed. */
    private static final int WAIT_MS = 10_000;
    private static final int ANSWER_WITHIN_S = 5;
    private static final int AFTER_FAILURE_MS = 500;

    private final EventStoreProperties.Store store;
    private final String process;
    private final Runnable goAndLook;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Connection listening;

    PostgreSqlWatch(EventStoreProperties.Store store, String process, Runnable goAndLook) {
        this.store = store;
        this.process = process;
        this.goAndLook = goAndLook;
        Thread.ofPlatform().name("event-log-watch").daemon().start(this::run);
    }

    private void run() {
        try {
            do {
                listen();
            } while (!closed.await(AFTER_FAILURE_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (var connection = connect(); var statement = connection.createStatement()) {
            listening = connection;
            statement.execute("LISTEN wijkatelier_events");
            goAndLook.run(); // for what was committed while nobody listened
            while (closed.getCount() > 0 && connection.isValid(ANSWER_WITHIN_S)) {
                await(connection.unwrap(PGConnection.class));
            }
        } catch (SQLException e) {
            if (closed.getCount() > 0) {
                LOG.warn("No word from the event log's server; trying again: {}", e.getMessage());
            }
        }
    }

    private void await(PGConnection connection) throws SQLException {
        for (var news = connection.getNotifications(WAIT_MS);
                news != null && news.length > 0;
                news = connection.getNotifications(WAIT_MS)) {
            if (ofOthers(news)) {
                goAndLook.run();
            }
        }
    }

    private boolean ofOthers(PGNotification[] news) {
        for (var one : news) {
            if (!one.getParameter().equals(process)) {
                return true;
            }
        }
        return false;
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.APPLICATION_NAME.set(properties, "wijkatelier-watch");
        PGProperty.USER.set(properties, store.user());
        PGProperty.PASSWORD.set(properties, store.password());
        return DriverManager.getConnection(Objects.requireNonNull(store.url()), properties);
    }

    /** Cuts the connection, for a polite end would wait for the one who waits on it. */
    @Override
    public void close() {
        closed.countDown();
        var connection = listening;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The connection was gone already", e);
            }
        }
    }
}
