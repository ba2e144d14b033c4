package nl.wijkatelier.query.report.writing;

/** The one table that was asked for is not in the report. */
public final class TableMissing extends RuntimeException {
    TableMissing(String table) {
        super("There is no table " + table);
    }
}
