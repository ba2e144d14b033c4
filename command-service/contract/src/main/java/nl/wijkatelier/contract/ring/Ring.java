package nl.wijkatelier.contract.ring;

/** A ring of influence, from the middle outwards (Factor C; DOMAIN.md §3). */
public enum Ring {
    /** Decides as well. */
    CO_DECIDE,
    /** Works along. */
    CO_WORK,
    /** Thinks along. */
    CO_THINK,
    /** Is kept informed. */
    BE_INFORMED
}
