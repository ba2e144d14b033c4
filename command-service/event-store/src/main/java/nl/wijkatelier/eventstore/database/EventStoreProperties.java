package nl.wijkatelier.eventstore.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the log is.
 *
 * @param data the directory for what is kept on this machine: the SQLite file, the keys
 * @param store the database
 */
@ConfigurationProperties("wijkatelier")
public record EventStoreProperties(@DefaultValue("data") Path data, @DefaultValue Store store) {

    /**
     * The database.
     *
     * @param url its JDBC address; needed for PostgreSQL, by default {@code <data>/events.db} for SQLite
     * @param user for PostgreSQL
     * @param password for PostgreSQL
     */
    public record Store(
            @DefaultValue("sqlite") StoreKind kind,
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {

        /** Never the password: this may end up in a log. */
        @Override
        public String toString() {
            return kind + " " + url;
        }
    }
}
