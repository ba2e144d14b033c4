package nl.wijkatelier.evidence.dossier;

import java.util.Arrays;
import java.util.Optional;

/** The forms that dossiers have had: of what was made once it must be possible to verify it, for as long as it is kept. */
public enum DossierVersion {
    /** States what votes and rounds of positions came to. */
    FIRST("wijkatelier-dossier-v1"),
    /** States what scores and places came to, as well. */
    SECOND("wijkatelier-dossier-v2");

    /** The form in which they are made. */
    public static final DossierVersion NOW = SECOND;

    private final String word;

    DossierVersion(String word) {
        this.word = word;
    }

    /** With which {@link DossierForm#FORMAT} begins. */
    public String word() {
        return word;
    }

    /** The form that begins so. */
    public static Optional<DossierVersion> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** Whether what is counted of this key is stated. */
    public boolean states(String tallyKey) {
        return this != FIRST || tallyKey.startsWith("dots ") || tallyKey.startsWith("position ");
    }
}
