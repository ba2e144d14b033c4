package nl.wijkatelier.contract.legal;

/** What the atelier makes of an item of the legal checklist. */
public enum LegalState {
    /** Nobody looked at it yet: that says nothing about whether it applies. */
    NOT_LOOKED_AT,
    /** It applies here. */
    APPLIES,
    /** It does not apply here. */
    DOES_NOT_APPLY,
    /** A jurist has to confirm it. */
    TO_BE_CONFIRMED_BY_JURIST
}
