package nl.wijkatelier.contract.neighbourhood;

/** Versions of the quick scan's model that ship with the product; what an atelier once started with stays in force there. */
public enum ScanModelVersion {
    V1_0_0("quick-scan/model-1.0.0.json");

    /** The version with which an atelier starts that was planned without a model. */
    public static final ScanModelVersion CURRENT = V1_0_0;

    private final String file;

    ScanModelVersion(String file) {
        this.file = file;
    }

    /** Where it is on the class path; the file never changes. */
    public String file() {
        return file;
    }
}
