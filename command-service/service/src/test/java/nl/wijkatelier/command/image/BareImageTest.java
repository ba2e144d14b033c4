package nl.wijkatelier.command.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a file: the picture and its colours, bit for bit, and which way up it is; nothing of whoever made it. */
class BareImageTest {
    /** Exif data with one entry: the orientation is 6. */
    private static final String TURNED = "4d4d002a00000008" + "0001" + "011200030000000100060000" + "00000000";

    static Stream<byte[]> telling() {
        return Stream.of(
                TellingImages.jpeg(),
                TellingImages.progressiveJpeg(),
                TellingImages.jpegWithSmallPicture(),
                TellingImages.png(),
                TellingImages.webp());
    }

    static Stream<byte[]> turnedInColour() {
        return Stream.of(TellingImages.jpeg(), TellingImages.png(), TellingImages.webp());
    }

    static Stream<byte[]> plain() {
        return Stream.of(
                ImageBytes.jpeg(30, 20),
                ImageBytes.progressiveJpeg(30, 20),
                ImageBytes.png(30, 20),
                ImageBytes.webp(30, 20),
                ImageBytes.lossyWebp(30, 20),
                ImageBytes.extendedWebp(30, 20));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void it_says_nothing_of_who_made_it_where_and_with_what(byte[] photograph) throws UnreadableImage {
        assertThat(text(photograph)).contains(TellingImages.TOLD);

        assertThat(text(bare(photograph))).doesNotContain(TellingImages.TOLD);
    }

    @ParameterizedTest
    @MethodSource("turnedInColour")
    void it_keeps_its_colours_and_which_way_up_it_is(byte[] photograph) throws UnreadableImage {
        byte[] bare = bare(photograph);

        assertThat(text(bare)).contains(TellingImages.COLOURS);
        assertThat(HexFormat.of().formatHex(bare)).containsOnlyOnce(TURNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "progressive", "small picture", "png"})
    void it_is_drawn_as_it_was(String name) throws UnreadableImage, IOException {
        byte[] photograph = switch (name) {
            case "jpeg" -> withoutProfile(TellingImages.jpeg());
            case "progressive" -> TellingImages.progressiveJpeg();
            case "small picture" -> TellingImages.jpegWithSmallPicture();
            default -> TellingImages.png();
        };

        assertThat(pixels(bare(photograph))).hasSize(600).isEqualTo(pixels(photograph));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void what_says_nothing_is_kept_byte_for_byte(byte[] image) throws UnreadableImage {
        assertThat(bare(image)).isEqualTo(image);
    }

    @ParameterizedTest
    @MethodSource("telling")
    void bare_it_is_bare(byte[] photograph) throws UnreadableImage {
        byte[] once = bare(photograph);

        assertThat(bare(once)).isEqualTo(once);
    }

    @Test
    void a_webp_says_in_its_header_what_is_in_it_still() throws UnreadableImage {
        assertThat(bare(TellingImages.webp())[20]).isEqualTo((byte) 0x28);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "4d4d",
        "4d4d002a7fffffff",
        "4d4d002a000000080001",
        "4d4d002a00000008ffff0112000300000001",
        "4d4d002a000000080001011200030000000100090000",
        "4d4d002a000000080001011200030000000100010000",
        "4d4d002b000000080001011200030000000100060000",
        "4949002a000000080001011200030000000100060000",
    })
    void what_says_nothing_of_use_turns_nothing(String exif) {
        assertThat(Orientation.in(HexFormat.of().parseHex(exif))).isEmpty();
    }

    @Test
    void either_order_of_bytes_is_read() {
        assertThat(Orientation.in(HexFormat.of().parseHex(TURNED))).contains(new Orientation(6));
        assertThat(Orientation.in(HexFormat.of().parseHex("49492a0008000000" + "0100" + "120103000100000003000000")))
                .contains(new Orientation(3));
    }

    private static byte[] bare(byte[] file) throws UnreadableImage {
        return ImageFile.read(file).orElseThrow().bare();
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }

    /** Java draws nothing of which the profile is none. */
    private static byte[] withoutProfile(byte[] file) {
        return text(file).replace("ICC_PROFILE", "no_profile ").getBytes(ISO_8859_1);
    }

    private static int[] pixels(byte[] file) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
