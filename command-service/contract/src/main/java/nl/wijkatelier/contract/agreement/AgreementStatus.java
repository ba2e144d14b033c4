package nl.wijkatelier.contract.agreement;

/** How far an agreement is (DOMAIN.md §1.5). */
public enum AgreementStatus {
    /** It is to come; nobody has written it yet. */
    FORESEEN,
    /** It is being written. */
    DRAFT,
    /** The text is settled, the signatures are awaited. */
    READY_TO_SIGN,
    /** All parties have signed. */
    SIGNED,
    /** It holds no more, or never came to hold. */
    EXPIRED
}
