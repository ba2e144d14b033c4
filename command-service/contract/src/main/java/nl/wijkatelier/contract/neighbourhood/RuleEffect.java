package nl.wijkatelier.contract.neighbourhood;

/** What a rule of the quick scan does. */
public enum RuleEffect {
    /** The alternative is out. */
    EXCLUDE,
    /** The alternative stays, with something to think of. */
    FLAG
}
