package nl.wijkatelier.query.report.writing;

/** What is being done for a report, in this order. */
public enum ReportStep {
    /** The items of the revision are read. */
    READING,
    /** The chapters are composed. */
    COMPOSING,
    /** The file is written. */
    WRITING
}
