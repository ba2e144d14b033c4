package nl.wijkatelier.contract.board;

/**
 * The image was not brought into this atelier, or is another than the command says.
 *
 * @param imageId which image the command names
 */
public record ImageUnknown(ImageId imageId) implements BoardRefusal {
    @Override
    public Reason reason() {
        return Reason.UNKNOWN;
    }

    @Override
    public String detail() {
        return "This image is not in this atelier. Bring it in first, and name it as the answer to that does.";
    }
}
