package nl.wijkatelier.eventstore.beside;

import java.util.List;
import java.util.Optional;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.contract.board.ImageType;
import nl.wijkatelier.eventstore.database.Database;
import org.springframework.jdbc.core.RowMapper;

/**
 * The images that events name, in the database of those events: a copy of the one is a copy of the other. An image is never
 * changed, and never taken away, for the past goes on showing it.
 */
public final class ImageStore {
    /** BYTEA is PostgreSQL's word; to SQLite any word will do, and what goes in comes out. */
    private static final String STATEMENT =
            """
            CREATE TABLE IF NOT EXISTS image (
              atelier_id VARCHAR(80) NOT NULL,
              image_id VARCHAR(64) NOT NULL,
              image_type VARCHAR(10) NOT NULL,
              width INTEGER NOT NULL,
              height INTEGER NOT NULL,
              bytes BYTEA NOT NULL,
              PRIMARY KEY (atelier_id, image_id))""";
    private static final RowMapper<BackgroundImage> IMAGE = (row, number) -> new BackgroundImage(
            new ImageId(row.getString("image_id")),
            ImageType.valueOf(row.getString("image_type")),
            row.getInt("width"),
            row.getInt("height"));

    private final SideTable table;

    /** Those of a database; makes their table there if it is missing. */
    public ImageStore(Database database) {
        table = new SideTable(database, List.of(STATEMENT));
    }

    /**
     * Keeps an image of an atelier, durably on return; nothing changes when it is there already. On SQLite events wait
     * meanwhile, some tens of milliseconds for megabytes.
     */
    public void keep(AtelierId atelier, BackgroundImage image, byte[] bytes) {
        table.writes().sql(
                        """
                        INSERT INTO image (atelier_id, image_id, image_type, width, height, bytes)
                        VALUES (:atelier, :image, :type, :width, :height, :bytes)
                        ON CONFLICT (atelier_id, image_id) DO NOTHING""")
                .param("atelier", atelier.value())
                .param("image", image.imageId().value())
                .param("type", image.imageType().name())
                .param("width", image.width())
                .param("height", image.height())
                .param("bytes", bytes)
                .update();
    }

    /** Keeps for another atelier an image that this one has, as it is; nothing changes when that is there already. */
    public void keepAlsoFor(AtelierId other, AtelierId atelier, ImageId image) {
        table.writes().sql(
                        """
                        INSERT INTO image (atelier_id, image_id, image_type, width, height, bytes)
                        SELECT :other, image_id, image_type, width, height, bytes FROM image
                        WHERE atelier_id = :atelier AND image_id = :image
                        ON CONFLICT (atelier_id, image_id) DO NOTHING""")
                .param("other", other.value())
                .param("atelier", atelier.value())
                .param("image", image.value())
                .update();
    }

    /** What is known of the images of an atelier. */
    public List<BackgroundImage> images(AtelierId atelier) {
        return table.reads().sql("SELECT image_id, image_type, width, height FROM image WHERE atelier_id = :atelier")
                .param("atelier", atelier.value())
                .query(IMAGE)
                .list();
    }

    /** What is known of an image, if the atelier has it. */
    public Optional<BackgroundImage> image(AtelierId atelier, ImageId image) {
        return table.reads().sql(
                        """
                        SELECT image_id, image_type, width, height FROM image
                        WHERE atelier_id = :atelier AND image_id = :image""")
                .param("atelier", atelier.value())
                .param("image", image.value())
                .query(IMAGE)
                .optional();
    }

    /** The image itself, as it is kept, if the atelier has it. */
    public Optional<byte[]> bytes(AtelierId atelier, ImageId image) {
        return table.reads().sql("SELECT bytes FROM image WHERE atelier_id = :atelier AND image_id = :image")
                .param("atelier", atelier.value())
                .param("image", image.value())
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }
}
