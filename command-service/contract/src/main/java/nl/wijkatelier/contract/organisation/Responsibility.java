package nl.wijkatelier.contract.organisation;

/** What a stakeholder does for a product (RASCI, DOMAIN.md §3); who does the work may account for it as well. */
public enum Responsibility {
    RESPONSIBLE,
    ACCOUNTABLE,
    RESPONSIBLE_AND_ACCOUNTABLE,
    SUPPORTIVE,
    CONSULTED,
    INFORMED;

    /** Whether who has it accounts for the product: the A, of which a product has exactly one. */
    public boolean accounts() {
        return this == ACCOUNTABLE || this == RESPONSIBLE_AND_ACCOUNTABLE;
    }
}
