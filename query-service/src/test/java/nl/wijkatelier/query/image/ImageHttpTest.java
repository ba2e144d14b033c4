package nl.wijkatelier.query.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.contract.board.ImageType;
import nl.wijkatelier.eventstore.beside.ImageStore;
import nl.wijkatelier.query.RandomHistory;
import nl.wijkatelier.query.ServedReads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Images are shown to people of their atelier, as images and as nothing else. */
class ImageHttpTest extends ServedReads {
    private static final AtelierId ATELIER = new AtelierId("a1");
    private static final ImageId IMAGE = new ImageId("a".repeat(64));
    private static final byte[] BYTES = "not looked at here: <script>".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private ImageStore images;

    @BeforeEach
    void an_image_was_brought_in() {
        if (log.head() == 0) {
            log.append(RandomHistory.of(1, 30).events());
            images.keep(ATELIER, new BackgroundImage(IMAGE, ImageType.JPEG, 30, 20), BYTES);
            images.keep(new AtelierId("elsewhere"), image("b"), BYTES);
        }
    }

    @Test
    void it_comes_as_the_image_that_it_is_and_stays_with_who_saw_it() throws Exception {
        var answer = get(IMAGE.value(), bearer("a1", "p1"), null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(BYTES);
        var headers = answer.headers();
        assertThat(headers.allValues("Content-Type")).containsExactly("image/jpeg");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(headers.allValues("Cache-Control")).containsExactly("private, max-age=31536000, immutable");
        assertThat(headers.allValues("ETag")).containsExactly("\"" + IMAGE + "\"");
    }

    @Test
    void who_has_it_already_is_told_so() throws Exception {
        var answer = get(IMAGE.value(), bearer("a1", "p1"), "\"" + IMAGE + "\"");

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void nobody_else_sees_it() throws Exception {
        assertThat(get(IMAGE.value(), null, null).statusCode()).isEqualTo(401);
        assertThat(get(IMAGE.value(), bearer("elsewhere", "p1"), null).statusCode()).isEqualTo(401);
        assertThat(get(IMAGE.value(), bearer("elsewhere", "p1"), "\"" + IMAGE + "\"").statusCode()).isEqualTo(401);
    }

    @Test
    void what_this_atelier_does_not_have_is_unknown() throws Exception {
        for (var id : new String[] {"b".repeat(64), "c".repeat(64), "x", "A".repeat(64), "..%2f..%2fstate", "%00"}) {
            var answer = get(id, bearer("a1", "p1"), null);
            assertThat(answer.statusCode()).as(id).isIn(400, 404);
        }
        assertThat(new String(get("c".repeat(64), bearer("a1", "p1"), null).body(), StandardCharsets.UTF_8))
                .contains("image-unknown");
    }

    private HttpResponse<byte[]> get(String image, String bearer, String known) throws Exception {
        var request = request("/api/ateliers/a1/images/" + image);
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        if (known != null) {
            request.header("If-None-Match", known);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static BackgroundImage image(String digit) {
        return new BackgroundImage(new ImageId(digit.repeat(64)), ImageType.PNG, 3, 2);
    }
}
