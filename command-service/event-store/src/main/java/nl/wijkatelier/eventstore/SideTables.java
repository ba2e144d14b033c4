package nl.wijkatelier.eventstore;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the tables that lie beside the events, in the same database, where they are not there yet. */
final class SideTables {
    private SideTables() {}

    /** One process at a time, for those that start together. */
    static void make(Dialect dialect, Pools pools, List<String> statements) {
        var template = new JdbcTemplate(pools.writes());
        new TransactionTemplate(new JdbcTransactionManager(pools.writes())).executeWithoutResult(status -> {
            dialect.claim(template);
            statements.forEach(template::execute);
        });
    }
}
