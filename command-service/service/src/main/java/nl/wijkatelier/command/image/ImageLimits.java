package nl.wijkatelier.command.image;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much an image may be, and how many an atelier may have. */
@Component
final class ImageLimits {
    private final int mostBytes;
    private final long mostPixels;
    private final int mostPerAtelier;

    ImageLimits(
            @Value("${wijkatelier.images.largest:8MB}") DataSize largest,
            @Value("${wijkatelier.images.most-pixels:40000000}") long mostPixels,
            @Value("${wijkatelier.images.most-per-atelier:100}") int mostPerAtelier) {
        this.mostBytes = (int) largest.toBytes();
        this.mostPixels = mostPixels;
        this.mostPerAtelier = mostPerAtelier;
    }

    int mostBytes() {
        return mostBytes;
    }

    /** Width times height. */
    long mostPixels() {
        return mostPixels;
    }

    int mostPerAtelier() {
        return mostPerAtelier;
    }
}
