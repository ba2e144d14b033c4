package nl.wijkatelier.contract.legal;

/** How firm a claim is; that something is not mentioned never means that it is not so (DOMAIN.md §1.3). */
public enum Modality {
    /** It was laid down. */
    LAID_DOWN,
    /** It is intended. */
    INTENDED,
    /** It is being explored. */
    EXPLORED,
    /** It was said that it is not to be. */
    EXPLICITLY_NOT,
    /** Nothing was said about it. */
    NOT_MENTIONED
}
