package nl.wijkatelier.standalone.workshop;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import nl.wijkatelier.verifier.Verify;

/**
 * A dossier as the host downloads it, and a checkpoint that was kept from before.
 *
 * @param dossier where it was saved
 * @param held where the checkpoint was saved
 */
public record HandedDossier(Path dossier, Path held) {

    /** Downloads it, and the checkpoint at a revision. */
    public static HandedDossier of(Member member, String hostKey, long revision, Path directory) {
        try {
            return new HandedDossier(
                    download(member, hostKey, "dossier", directory.resolve("dossier.zip")),
                    download(member, hostKey, "checkpoint?revision=" + revision, directory.resolve("checkpoint.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path download(Member member, String hostKey, String what, Path file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(member.api().queries().resolve(member.path("/evidence/" + what)))
                .header("Authorization", "Bearer " + hostKey)
                .build();
        return Api.HTTP.send(request, BodyHandlers.ofFile(file, CREATE, WRITE, TRUNCATE_EXISTING)).body();
    }

    /** What the verifier says of it. */
    public String verified() {
        var out = new ByteArrayOutputStream();
        Verify.run(List.of(dossier.toString(), held.toString(), "--en"), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What is in a file of it. */
    public String file(String name) {
        try (var zip = new ZipFile(dossier.toFile()); var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with one word in it replaced by one as long. */
    public HandedDossier forged(String word, String other) {
        try {
            var bytes = Files.readString(dossier, StandardCharsets.ISO_8859_1);
            Files.writeString(dossier, bytes.replaceFirst(word, other), StandardCharsets.ISO_8859_1);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
