package nl.wijkatelier.contract.agreement;

/** What kind of document an agreement is (DOMAIN.md §1.5). */
public enum AgreementKind {
    /** Early and broad: what parties intend, and that they mean to conclude a cooperation agreement later. */
    LETTER_OF_INTENT,
    /** Roles, responsibilities, and who bears which costs and risks. */
    COOPERATION_AGREEMENT,
    /** Which figures parties share, for what, and for how long. */
    DATA_AGREEMENT,
    /** The supply of heat to who uses it. */
    HEAT_SUPPLY_AGREEMENT,
    /** Anything else. */
    OTHER
}
