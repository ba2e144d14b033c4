package nl.wijkatelier.query.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {
    @TempDir
    Path directory;

    @AfterEach
    void room() {
        FullDisk.isFull(false);
    }

    @Test
    void it_begins_again_with_what_was_written_when_its_disk_was_full() {
        var file = FullDisk.file(directory.resolve("read-models.mv"));
        try (var mongo = EmbeddedMongo.open(file);
                var client = MongoClients.create(mongo.uri())) {
            notes(client).insertOne(note("before"));
        }

        try (var mongo = EmbeddedMongo.open(file);
                var client = MongoClients.create(mongo.uri())) {
            FullDisk.isFull(true);
            await("the disk is noticed to be full").atMost(Duration.ofSeconds(30)).until(() -> !takes(client, UUID.randomUUID().toString()));
            FullDisk.isFull(false);

            await("it takes notes again").atMost(Duration.ofSeconds(60)).until(() -> takes(client, "after"));
            assertThat(texts(client)).contains("before", "after");
        }
    }

    @Test
    @Timeout(60)
    void it_ends_as_well_when_the_last_of_it_cannot_be_written() {
        try (var mongo = EmbeddedMongo.open(FullDisk.file(directory.resolve("read-models.mv")));
                var client = MongoClients.create(mongo.uri())) {
            notes(client).insertOne(note("only in memory"));
            FullDisk.isFull(true);
        }
    }

    @Test
    void a_damaged_file_is_set_aside_and_another_begun() throws IOException {
        var file = directory.resolve("read-models.mv");
        Files.writeString(file, "this is no store".repeat(1_000));

        try (var mongo = EmbeddedMongo.open(file);
                var client = MongoClients.create(mongo.uri())) {
            notes(client).insertOne(note("anew"));

            assertThat(texts(client)).containsExactly("anew");
        }
        assertThat(directory.resolve("read-models.mv.damaged")).content().startsWith("this is no store");
    }

    private static boolean takes(MongoClient client, String text) {
        try {
            notes(client).insertOne(note(text));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static ArrayList<String> texts(MongoClient client) {
        return notes(client).find().map(note -> note.getString("_id")).into(new ArrayList<>());
    }

    private static MongoCollection<Document> notes(MongoClient client) {
        return client.getDatabase("atelier").getCollection("notes");
    }

    private static Document note(String text) {
        return new Document("_id", text);
    }
}
