package nl.wijkatelier.command.image;

import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.ImageUnknown;
import nl.wijkatelier.contract.board.LayBackground;
import nl.wijkatelier.eventstore.beside.ImageStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees to it that no event names an image that is not there, or says of one what is not so. */
@Component
public class KnownImages {
    private final ImageStore store;

    KnownImages(ImageStore store) {
        this.store = store;
    }

    /** Why a command is not to be done with the images that an atelier has; null when nothing is against it. */
    public @Nullable ImageUnknown objectionTo(AtelierId atelier, AtelierCommand command) {
        return command instanceof LayBackground lay
                        && store.image(atelier, lay.image().imageId()).filter(lay.image()::equals).isEmpty()
                ? new ImageUnknown(lay.image().imageId())
                : null;
    }
}
