package nl.wijkatelier.command.image;

/** The file begins as an image, and is none: damaged, broken off, or with something else behind it. */
final class UnreadableImage extends Exception {

    UnreadableImage() {
        super(null, null, false, false);
    }
}
