package nl.wijkatelier.query.report.writing;

/** Is told how far the writing is. */
public interface Progress {
    /** Tells nobody. */
    Progress UNHEARD = (done, of) -> {};

    /**
     * Some parts are written.
     *
     * @param done how many
     * @param of how many there are
     */
    void written(int done, int of);
}
