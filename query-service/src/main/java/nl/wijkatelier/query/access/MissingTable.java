package nl.wijkatelier.query.access;

import org.springframework.jdbc.BadSqlGrammarException;

/** The command-service makes the tables of the access register when it starts for the first time: until then they are missing. */
public final class MissingTable {
    private MissingTable() {}

    /** Whether a query failed for that reason. SQLite has no code of its own for it. */
    public static boolean isWhy(Exception failure) {
        return failure instanceof BadSqlGrammarException
                || String.valueOf(failure.getCause()).contains("no such table");
    }
}
