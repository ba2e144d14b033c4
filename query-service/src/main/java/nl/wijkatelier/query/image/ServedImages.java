package nl.wijkatelier.query.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.eventstore.beside.ImageStore;
import org.jspecify.annotations.Nullable;

/** The images of a store, for many at once: when one is laid, everybody on the board asks for it in the same second. */
final class ServedImages {
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final ImageStore store;
    private final Cache<Key, byte[]> recent =
            Caffeine.newBuilder().maximumWeight(MOST_BYTES).weigher((Key key, byte[] bytes) -> bytes.length).build();

    ServedImages(ImageStore store) {
        this.store = store;
    }

    /** What is known of an image, if the atelier has it. */
    Optional<BackgroundImage> image(AtelierId atelier, ImageId image) {
        return store.image(atelier, image);
    }

    /** Its bytes, read once and shared; null if the atelier does not have it. Not to be changed. */
    byte @Nullable [] bytes(AtelierId atelier, ImageId image) {
        return recent.get(new Key(atelier, image), key -> store.bytes(key.atelier, key.image).orElse(null));
    }

    private record Key(AtelierId atelier, ImageId image) {}
}
