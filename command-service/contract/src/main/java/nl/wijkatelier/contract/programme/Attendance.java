package nl.wijkatelier.contract.programme;

/** Whether somebody is there; who is not recorded is unknown, not absent. */
public enum Attendance {
    PRESENT,
    ABSENT
}
