package nl.wijkatelier.eventstore.beside;

import static nl.wijkatelier.eventstore.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.contract.board.ImageType;
import nl.wijkatelier.eventstore.OnAStore;
import org.junit.jupiter.api.Test;

/** What is promised of images, on whichever database. */
abstract class ImageStoreContract extends OnAStore {
    private static final AtelierId ATELIER = new AtelierId("first");
    private static final BackgroundImage MAP = new BackgroundImage(new ImageId("a".repeat(64)), ImageType.PNG, 1200, 800);
    private static final BackgroundImage PHOTO = new BackgroundImage(new ImageId("b".repeat(64)), ImageType.JPEG, 40, 30);

    @Test
    void an_image_comes_back_byte_for_byte_also_in_another_process_and_after_a_restart() {
        byte[] bytes = megabytes();

        store().images().keep(ATELIER, MAP, bytes);

        assertThat(anotherProcess().images().bytes(ATELIER, MAP.imageId())).contains(bytes);
        reopen();
        assertThat(store().images().bytes(ATELIER, MAP.imageId())).contains(bytes);
        assertThat(store().images().image(ATELIER, MAP.imageId())).contains(MAP);
    }

    @Test
    void kept_twice_it_is_there_once() {
        store().images().keep(ATELIER, MAP, new byte[] {1});
        store().images().keep(ATELIER, MAP, new byte[] {1});
        store().images().keep(ATELIER, PHOTO, new byte[] {2});

        assertThat(store().images().images(ATELIER)).containsExactlyInAnyOrder(MAP, PHOTO);
    }

    @Test
    void another_atelier_does_not_have_it() {
        var other = new AtelierId("second");

        store().images().keep(ATELIER, MAP, new byte[] {1});

        assertThat(store().images().image(other, MAP.imageId())).isEmpty();
        assertThat(store().images().bytes(other, MAP.imageId())).isEmpty();
        assertThat(store().images().images(other)).isEmpty();
    }

    @Test
    void it_is_not_among_the_events() {
        log().append(List.of(note(ATELIER, 1)));

        store().images().keep(ATELIER, MAP, new byte[] {1});

        assertThat(log().read(ATELIER, 0)).containsExactly(note(ATELIER, 1));
    }

    private static byte[] megabytes() {
        byte[] bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
