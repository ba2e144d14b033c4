package nl.wijkatelier.contract.process;

/** How far evidence covers an item of the step plan. */
public enum Coverage {
    PARTLY,
    FULLY
}
