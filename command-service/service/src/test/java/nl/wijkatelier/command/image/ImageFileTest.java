package nl.wijkatelier.command.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import nl.wijkatelier.contract.board.ImageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {

    @Test
    void an_image_is_known_by_its_bytes_with_its_size() throws UnreadableImage {
        assertKnown(ImageBytes.png(31, 17), ImageType.PNG, 31, 17);
        assertKnown(ImageBytes.jpeg(300, 20), ImageType.JPEG, 300, 20);
        assertKnown(ImageBytes.progressiveJpeg(300, 20), ImageType.JPEG, 300, 20);
        assertKnown(ImageBytes.webp(1234, 567), ImageType.WEBP, 1234, 567);
        assertKnown(ImageBytes.lossyWebp(640, 480), ImageType.WEBP, 640, 480);
        assertKnown(ImageBytes.extendedWebp(70_000, 3), ImageType.WEBP, 70_000, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "GIF89a", "%PDF-1.7", "BM", "{}", "RIFF    WAVE"})
    void anything_else_is_none(String text) throws UnreadableImage {
        assertThat(ImageFile.read(ImageBytes.letters(text))).isEmpty();
    }

    static Stream<byte[]> images() {
        return Stream.of(
                ImageBytes.png(40, 30),
                ImageBytes.jpeg(40, 30),
                ImageBytes.progressiveJpeg(40, 30),
                TellingImages.progressiveJpeg(),
                TellingImages.jpegWithSmallPicture(),
                TellingImages.png(),
                TellingImages.webp(),
                ImageBytes.webp(40, 30),
                ImageBytes.lossyWebp(40, 30),
                ImageBytes.extendedWebp(40, 30));
    }

    @ParameterizedTest
    @MethodSource("images")
    void broken_off_anywhere_it_is_unreadable(byte[] image) {
        for (int length = 12; length < image.length; length++) {
            byte[] part = Arrays.copyOf(image, length);
            assertThatThrownBy(() -> ImageFile.read(part)).as("%d bytes", length).isInstanceOf(UnreadableImage.class);
        }
    }

    @ParameterizedTest
    @MethodSource("images")
    void whatever_is_damaged_in_it_is_an_image_or_unreadable_and_nothing_worse(byte[] image) {
        long seed = Long.getLong("seed", 20_261_128);
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = image.clone();
            for (int many = 1 + random.nextInt(4); many > 0; many--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                ImageFile.read(damaged).ifPresent(file ->
                        assertThat(file.size().pixels()).as("seed %d", seed).isPositive());
            } catch (UnreadableImage e) {
                assertThat(e).hasNoCause();
            }
        }
    }

    @Test
    void a_png_ends_where_it_says_and_its_checks_are_right() {
        byte[] damaged = ImageBytes.png(40, 30);
        damaged[45] ^= 1;

        assertThatThrownBy(() -> ImageFile.read(damaged)).isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> ImageFile.read(ImageBytes.followedBy(ImageBytes.png(4, 4), "<script>alert(1)</script>")))
                .isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> ImageFile.read(ImageBytes.followedBy(ImageBytes.webp(4, 4), "<script>")))
                .isInstanceOf(UnreadableImage.class);
    }

    @Test
    void an_image_without_a_side_is_none() {
        assertThatThrownBy(() -> ImageFile.read(ImageBytes.pngThatSays(0, 4))).isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> ImageFile.read(ImageBytes.pngThatSays(-1, 4))).isInstanceOf(UnreadableImage.class);
        assertThatThrownBy(() -> ImageFile.read(ImageBytes.lossyWebp(0, 4))).isInstanceOf(UnreadableImage.class);
    }

    private static void assertKnown(byte[] bytes, ImageType type, int width, int height) throws UnreadableImage {
        var file = ImageFile.read(bytes).orElseThrow();
        assertThat(file.type()).isEqualTo(type);
        assertThat(file.size()).isEqualTo(new Dimensions(width, height));
    }
}
