package nl.wijkatelier.verifier;

/** A file is not, or not any more, written as a dossier is. */
final class NotADossier extends Exception {
    private final long place;

    NotADossier(long place) {
        this.place = place;
    }

    /** From which byte on it is not. */
    long place() {
        return place;
    }
}
