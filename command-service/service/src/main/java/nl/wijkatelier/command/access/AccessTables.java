package nl.wijkatelier.command.access;

import java.util.List;
import nl.wijkatelier.eventstore.access.AccessJdbc;

/** Makes the tables of the access register where they are not there yet. */
final class AccessTables {
    private static final List<String> STATEMENTS = List.of(
            """
            CREATE TABLE IF NOT EXISTS person (
              atelier_id VARCHAR(80) NOT NULL,
              participant_id VARCHAR(80) NOT NULL,
              name VARCHAR(120) NOT NULL,
              organisation VARCHAR(120) NOT NULL,
              PRIMARY KEY (atelier_id, participant_id))""",
            """
            CREATE TABLE IF NOT EXISTS access_code (
              atelier_id VARCHAR(80) NOT NULL,
              role VARCHAR(20) NOT NULL,
              code VARCHAR(8) NOT NULL UNIQUE,
              is_open INTEGER NOT NULL,
              PRIMARY KEY (atelier_id, role))""");

    private AccessTables() {}

    static void create(AccessJdbc jdbc) {
        STATEMENTS.forEach(statement -> jdbc.writes().sql(statement).update());
    }
}
