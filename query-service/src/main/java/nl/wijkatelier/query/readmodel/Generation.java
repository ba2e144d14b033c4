package nl.wijkatelier.query.readmodel;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.bson.Document;

/**
 * One complete set of read models, in a database of its own: a rebuild fills the next one while this one serves.
 *
 * <p>Items are in one collection per kind, because the embedded server knows no other index than the one on {@code _id}:
 * it looks through a whole collection for everything else, and so never through the notes.
 */
final class Generation {
    private static final String ALL = "all";

    private final int number;
    private final MongoDatabase database;

    Generation(MongoClient client, String base, int number) {
        this.number = number;
        this.database = client.getDatabase(name(base, number));
    }

    /** All of the same length: the embedded server drops, with a database, those whose names go on from its name. */
    static String name(String base, int number) {
        return "%s-%08d".formatted(base, number);
    }

    int number() {
        return number;
    }

    void prepare() {
        for (var kind : ItemKind.values()) {
            items(kind).createIndex(Indexes.ascending("atelier"));
        }
        trails().createIndex(Indexes.ascending("atelier", "decision"));
    }

    MongoCollection<Document> items(ItemKind kind) {
        return database.getCollection("items." + kind.word());
    }

    MongoCollection<Document> journal() {
        return database.getCollection("journal");
    }

    /** At which revisions something happened to which decision: few, so that its history is found without a search. */
    MongoCollection<Document> trails() {
        return database.getCollection("trails");
    }

    MongoCollection<Document> keyframes() {
        return database.getCollection("keyframes");
    }

    MongoCollection<Document> deltaFrames() {
        return database.getCollection("deltaFrames");
    }

    MongoCollection<Document> positions() {
        return database.getCollection("positions");
    }

    Standing standing(AtelierId atelier) {
        return Optional.ofNullable(positions().find(Filters.eq("_id", Standing.id(atelier))).first())
                .map(Standing::of)
                .orElseGet(() -> Standing.none(atelier));
    }

    List<Standing> standings() {
        var standings = new ArrayList<Standing>();
        for (var document : positions().find()) {
            if (document.getString("_id").startsWith(Standing.PREFIX)) {
                standings.add(Standing.of(document));
            }
        }
        return standings;
    }

    /** The place in the log of all ateliers up to which everything is in here, if it ever got anywhere. */
    Optional<Long> position() {
        return Optional.ofNullable(positions().find(Filters.eq("_id", ALL)).first())
                .map(document -> document.getLong("position"));
    }

    void position(long position) {
        positions().replaceOne(
                Filters.eq("_id", ALL),
                new Document("_id", ALL).append("position", position),
                new ReplaceOptions().upsert(true));
    }

    void drop() {
        database.drop();
    }
}
