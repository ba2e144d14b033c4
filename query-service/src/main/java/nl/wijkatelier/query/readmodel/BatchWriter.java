package nl.wijkatelier.query.readmodel;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.query.readmodel.Batch.ItemWrite;
import org.bson.Document;

/**
 * Writes a batch. Every write says what shall be there, whatever was: so writing a batch again changes nothing. What the
 * read models stand for is written last, so that after a crash it is never more than what is there.
 */
final class BatchWriter {
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

    /** Messages of some hundred kilobytes: larger ones cost the embedded server, and its host's heap, more than they save. */
    private static final int SMALL = 1_000;
    private static final int BLOCKS = 32;

    private final Generation generation;

    BatchWriter(Generation generation) {
        this.generation = generation;
    }

    void write(Batch batch) {
        batch.items().forEach((kind, writes) -> {
            var models = new ArrayList<WriteModel<Document>>(writes.size());
            writes.forEach((id, write) -> models.add(model(id, write)));
            write(generation.items(kind), models, SMALL);
        });
        write(generation.journal(), batch.journal().values().stream().map(BatchWriter::replace).toList(), BLOCKS);
        write(generation.trails(), batch.trails().stream().map(BatchWriter::replace).toList(), SMALL);
        for (var keyframe : batch.keyframes()) {
            write(generation.keyframes(), replaceAll(FrameDocuments.of(keyframe)), 1);
        }
        var deltaFrames = batch.deltaFrames().stream().flatMap(frame -> FrameDocuments.of(frame).stream()).toList();
        write(generation.deltaFrames(), replaceAll(deltaFrames), BLOCKS);
        write(generation.positions(), batch.standings().values().stream()
                .map(standing -> replace(standing.document()))
                .toList(), SMALL);
    }

    private static WriteModel<Document> model(String id, ItemWrite write) {
        var item = write.item();
        return item == null
                ? new DeleteOneModel<>(new Document("_id", id))
                : replace(ItemDocument.of(write.atelier(), write.revision(), item));
    }

    private static List<WriteModel<Document>> replaceAll(List<Document> documents) {
        return documents.stream().map(BatchWriter::replace).toList();
    }

    private static WriteModel<Document> replace(Document document) {
        return new ReplaceOneModel<>(new Document("_id", document.get("_id")), document, OR_INSERT);
    }

    private static void write(
            MongoCollection<Document> collection, List<WriteModel<Document>> models, int atOnce) {
        for (var from = 0; from < models.size(); from += atOnce) {
            collection.bulkWrite(models.subList(from, Math.min(models.size(), from + atOnce)), IN_ANY_ORDER);
        }
    }
}
