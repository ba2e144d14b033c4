package nl.wijkatelier.eventstore.beside;

import java.util.List;
import nl.wijkatelier.eventstore.database.Database;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table beside the events, in their database: read by the connections that only read, so that who looks up holds up no event. */
final class SideTable {
    private final Database database;
    private final JdbcClient reads;
    private final JdbcClient writes;

    /** That of a database; makes it there, by these statements, if it is missing. */
    SideTable(Database database, List<String> statements) {
        this.database = database;
        this.reads = JdbcClient.create(database.reads());
        this.writes = JdbcClient.create(database.writes());
        database.transactAlone(template -> statements.forEach(template::execute));
    }

    /** For what reads in it. */
    JdbcClient reads() {
        return reads;
    }

    /** For what writes in it, one statement at a time. */
    JdbcClient writes() {
        return writes;
    }

    /** Puts rows in, at least one, all or nothing, durably on return. */
    <T> void insert(String statement, List<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        database.transact(template -> template.batchUpdate(statement, rows, rows.size(), setter));
    }
}
