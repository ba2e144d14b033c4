package nl.wijkatelier.command.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import nl.wijkatelier.command.image.ImageBytes;
import nl.wijkatelier.command.image.TellingImages;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.eventstore.beside.ImageStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "wijkatelier.images.largest=100KB",
            "wijkatelier.images.most-per-atelier=3",
        })
class ImagesTest extends HttpTest {
    @Autowired
    private ImageStore images;

    @Test
    void a_facilitator_brings_an_image_in_and_lays_it_under_a_board() {
        var workshop = Workshop.open(client());

        var image = bringIn(workshop, workshop.facilitator, ImageBytes.png(300, 200));
        var laid = workshop.command(workshop.facilitator, "c1", lay(image.text()));

        assertThat(image.status()).as(image.text()).isEqualTo(200);
        assertThat(image.json().path("imageType").asString()).isEqualTo("PNG");
        assertThat(image.json().path("width").asInt()).isEqualTo(300);
        assertThat(image.json().path("height").asInt()).isEqualTo(200);
        assertThat(laid.status()).as(laid.text()).isEqualTo(200);
    }

    @Test
    void it_is_kept_once_without_what_its_file_says_of_itself() {
        var workshop = Workshop.open(client());
        byte[] photograph = TellingImages.jpeg();

        var first = bringIn(workshop, workshop.facilitator, photograph);
        var second = bringIn(workshop, workshop.facilitator, photograph);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(images.images(atelier(workshop))).hasSize(1);
        byte[] kept = images.bytes(atelier(workshop), id(first)).orElseThrow();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain(TellingImages.TOLD).contains(TellingImages.COLOURS);
        assertThat(bringIn(workshop, workshop.facilitator, kept).text()).isEqualTo(first.text());
    }

    @Test
    void it_is_as_large_as_it_was_sent() {
        var workshop = Workshop.open(client());
        byte[] small = ImageBytes.followedBy(ImageBytes.jpeg(30, 20), "x".repeat(102_401));

        assertRefused(workshop, small, 413, "image-too-large");
    }

    @Test
    void what_it_is_called_does_not_matter() {
        var workshop = Workshop.open(client());

        var reply = send(workshop.path("/images"), workshop.facilitator, "image/svg+xml", ImageBytes.webp(30, 20));

        assertThat(reply.json().path("imageType").asString()).isEqualTo("WEBP");
    }

    @Test
    void only_a_facilitator_of_this_atelier_brings_images_in() {
        var workshop = Workshop.open(client());
        var elsewhere = Workshop.open(client());
        byte[] png = ImageBytes.png(3, 2);

        assertThat(bringIn(workshop, workshop.somebody("PARTICIPANT"), png).code()).isEqualTo("not-allowed");
        assertThat(bringIn(workshop, workshop.somebody("OBSERVER"), png).code()).isEqualTo("not-allowed");
        assertThat(bringIn(workshop, workshop.somebody("AUDITOR"), png).code()).isEqualTo("not-allowed");
        assertThat(bringIn(workshop, elsewhere.facilitator, png).code()).isEqualTo("session-invalid");
        assertThat(bringIn(workshop, null, png).code()).isEqualTo("session-missing");
        assertThat(images.images(atelier(workshop))).isEmpty();
    }

    @Test
    void what_is_no_image_that_we_know_is_refused() {
        var workshop = Workshop.open(client());

        assertRefused(workshop, ImageBytes.letters("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), 415, "image-not-supported");
        assertRefused(workshop, ImageBytes.letters("GIF89a=1;alert(1)"), 415, "image-not-supported");
        assertRefused(workshop, new byte[0], 415, "image-not-supported");
        assertThat(client().post(workshop.path("/images"), workshop.facilitator, "{}").code())
                .isEqualTo("image-not-supported");
        assertThat(send(workshop.path("/images"), workshop.facilitator, "text/html", ImageBytes.png(3, 2)).code())
                .isEqualTo("unsupported-media-type");
    }

    @Test
    void what_is_damaged_or_something_else_as_well_is_refused() {
        var workshop = Workshop.open(client());
        byte[] png = ImageBytes.png(30, 20);

        assertRefused(workshop, Arrays.copyOf(png, png.length / 2), 422, "image-unreadable");
        assertRefused(workshop, Arrays.copyOf(ImageBytes.jpeg(30, 20), 400), 422, "image-unreadable");
        assertRefused(workshop, ImageBytes.followedBy(png, "<html><script>alert(1)</script>"), 422, "image-unreadable");
    }

    @Test
    void what_is_too_large_is_refused_also_when_it_is_only_so_once_it_is_drawn() {
        var workshop = Workshop.open(client());

        assertRefused(workshop, new byte[102_401], 413, "image-too-large");
        assertRefused(workshop, ImageBytes.pngThatSays(30_000, 30_000), 422, "image-has-too-many-pixels");
        assertRefused(workshop, ImageBytes.pngThatSays(200_000, 1), 422, "image-has-too-many-pixels");
        assertRefused(workshop, ImageBytes.pngThatSays(Integer.MAX_VALUE, Integer.MAX_VALUE), 422, "image-has-too-many-pixels");
        assertRefused(workshop, ImageBytes.webp(16_000, 16_000), 422, "image-has-too-many-pixels");
    }

    @Test
    void no_size_told_beforehand_makes_it_no_larger() {
        var workshop = Workshop.open(client());
        var endless = client().authorised(workshop.path("/images"), workshop.facilitator)
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[150_000])));

        assertThat(client().send(endless).code()).isEqualTo("image-too-large");
    }

    @Test
    void an_atelier_has_so_many_and_no_more() {
        var workshop = Workshop.open(client());
        for (int i = 1; i <= 3; i++) {
            assertThat(bringIn(workshop, workshop.facilitator, ImageBytes.png(i, 1)).status()).isEqualTo(200);
        }

        assertThat(bringIn(workshop, workshop.facilitator, ImageBytes.png(4, 1)).code()).isEqualTo("too-many-images");
        assertThat(bringIn(workshop, workshop.facilitator, ImageBytes.png(3, 1)).status()).isEqualTo(200);
    }

    @Test
    void an_image_that_is_not_in_this_atelier_or_not_as_the_command_says_is_not_laid() {
        var workshop = Workshop.open(client());
        var elsewhere = Workshop.open(client());
        var foreign = bringIn(elsewhere, elsewhere.facilitator, ImageBytes.png(30, 20)).text();
        var own = bringIn(workshop, workshop.facilitator, ImageBytes.png(31, 20)).text();
        long revision = revision(workshop);

        assertThat(workshop.command(workshop.facilitator, "c1", lay(foreign)).code()).isEqualTo("image-unknown");
        assertThat(workshop.command(workshop.facilitator, "c2", lay(own.replace("31", "3100"))).code())
                .isEqualTo("image-unknown");
        assertThat(workshop.command(workshop.facilitator, "c3", lay(own.replaceAll("[0-9a-f]{64}", "../x"))).code())
                .isEqualTo("invalid-value");
        assertThat(imported(workshop, lay(foreign)).code()).isEqualTo("image-unknown");
        assertThat(revision(workshop)).isEqualTo(revision);
    }

    @Test
    void only_a_facilitator_lays_it() {
        var workshop = Workshop.open(client());
        var image = bringIn(workshop, workshop.facilitator, ImageBytes.png(30, 20)).text();

        assertThat(workshop.command(workshop.somebody("PARTICIPANT"), "c1", lay(image)).code()).isEqualTo("not-allowed");
    }

    private void assertRefused(Workshop workshop, byte[] bytes, int status, String code) {
        var reply = bringIn(workshop, workshop.facilitator, bytes);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().path("field").asString("")).isEqualTo("image");
        assertThat(images.images(atelier(workshop))).isEmpty();
    }

    private Reply bringIn(Workshop workshop, @Nullable String token, byte[] bytes) {
        return send(workshop.path("/images"), token, "image/png", bytes);
    }

    private Reply send(String path, @Nullable String token, String type, byte[] bytes) {
        return client().send(client().authorised(path, token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(bytes)));
    }

    private Reply imported(Workshop workshop, String command) {
        return client().post(workshop.path("/commands"), workshop.facilitator, """
                {"commandId":"i1","command":%s,"import":{"by":"%s","at":"2026-01-05T10:00:00Z"}}"""
                .formatted(command, workshop.facilitatorId));
    }

    private static String lay(String image) {
        return """
                {"type":"LayBackground","boardId":"b1","image":%s,"bounds":{"x":0,"y":0,"width":300,"height":200},
                "alternative":"Kaart van de wijk","source":"Kadaster, BRT","opacity":60}""".formatted(image);
    }

    private static AtelierId atelier(Workshop workshop) {
        return new AtelierId(workshop.atelier);
    }

    private static ImageId id(Reply image) {
        return new ImageId(image.json().path("imageId").asString());
    }
}
