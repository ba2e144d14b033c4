package nl.wijkatelier.contract.decision;

/** Who may read about a decision outside the atelier (DOMAIN.md §5, Woo). */
public enum Confidentiality {
    /** Everybody: it is in the public report. */
    PUBLIC,
    /** The organisations of those in the atelier. */
    INTERNAL,
    /** Only those in the atelier. */
    CONFIDENTIAL
}
