package nl.wijkatelier.contract.neighbourhood;

/** Published versions of the quick scan's model; what an atelier once started with stays in force there. */
public enum ScanModelVersion {
    V1_0_0;

    /** The version with which a new atelier starts. */
    public static final ScanModelVersion CURRENT = V1_0_0;
}
