package nl.wijkatelier.eventstore.beside;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.wijkatelier.eventstore.database.StoredTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query with as many conditions as are asked; those with null are left out. */
final class SideQuery {
    private final StringBuilder sql;
    private final Map<String, Object> parameters = new HashMap<>();

    SideQuery(String select) {
        this.sql = new StringBuilder(select);
    }

    SideQuery where(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition).with(name, stored(value));
    }

    SideQuery and(String more) {
        sql.append(more);
        return this;
    }

    SideQuery with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    JdbcClient.StatementSpec of(JdbcClient jdbc) {
        return jdbc.sql(sql.toString()).params(parameters);
    }

    private static Object stored(Object value) {
        return value instanceof Instant moment ? StoredTime.format(moment) : value.toString();
    }
}
