package nl.wijkatelier.command.image;

/**
 * How large an image is once it is drawn.
 *
 * @param width pixels
 * @param height pixels
 */
record Dimensions(int width, int height) {

    long pixels() {
        return (long) width * height;
    }
}
