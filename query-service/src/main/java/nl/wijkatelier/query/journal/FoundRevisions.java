package nl.wijkatelier.query.journal;

/**
 * Where in the history something was found.
 *
 * @param revision the last revision that was looked at
 * @param revisions of what was found, rising
 */
record FoundRevisions(long revision, long[] revisions) {}
