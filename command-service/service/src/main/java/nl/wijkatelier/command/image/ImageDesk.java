package nl.wijkatelier.command.image;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.eventstore.beside.ImageStore;
import org.springframework.stereotype.Component;

/** Takes images in, if they are what they should be. */
@Component
class ImageDesk {
    private final ImageStore store;
    private final ImageLimits limits;

    ImageDesk(ImageStore store, ImageLimits limits) {
        this.store = store;
        this.limits = limits;
    }

    /**
     * Keeps an image of an atelier without what its file says of itself, and says by what it is known from now on. The same
     * image again is the same.
     *
     * @throws ProblemException if it is no image that we know, is damaged, is too large, or is one too many
     */
    BackgroundImage take(AtelierId atelier, byte[] bytes) {
        var file = read(bytes);
        if (isTooLarge(file.size())) {
            throw problem(Problem.of(ProblemCode.IMAGE_HAS_TOO_MANY_PIXELS).with("mostPixels", limits.mostPixels()));
        }
        var image = new BackgroundImage(name(file.bare()), file.type(), file.size().width(), file.size().height());
        var known = store.images(atelier);
        if (!known.contains(image)) {
            // Of two that come at the same time one may be one too many: the limit is there for the disk, not for the rule.
            if (known.size() >= limits.mostPerAtelier()) {
                throw problem(Problem.of(ProblemCode.TOO_MANY_IMAGES).with("most", limits.mostPerAtelier()));
            }
            store.keep(atelier, image, file.bare());
        }
        return image;
    }

    private ImageFile read(byte[] bytes) {
        if (bytes.length > limits.mostBytes()) {
            throw problem(Problem.of(ProblemCode.IMAGE_TOO_LARGE).with("mostBytes", limits.mostBytes()));
        }
        try {
            return ImageFile.read(bytes).orElseThrow(() -> problem(Problem.of(ProblemCode.IMAGE_NOT_SUPPORTED)));
        } catch (UnreadableImage e) {
            throw problem(Problem.of(ProblemCode.IMAGE_UNREADABLE));
        }
    }

    private boolean isTooLarge(Dimensions size) {
        return size.pixels() > limits.mostPixels() || Math.max(size.width(), size.height()) > BackgroundImage.LONGEST_SIDE;
    }

    /** They are all about the one thing that was sent. */
    private static ProblemException problem(Problem problem) {
        return new ProblemException(problem.with("field", "image"));
    }

    private static ImageId name(byte[] bytes) {
        try {
            return new ImageId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
