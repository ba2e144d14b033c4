package nl.wijkatelier.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.wijkatelier.evidence.RandomLog;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.Measure;
import nl.wijkatelier.evidence.dossier.ZipForm;

/** A dossier taken apart, changed and put together again with all sums right, by somebody who knows how that is done. */
final class Forgery {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Forgery() {}

    static Forgery of(byte[] dossier) {
        try {
            var forgery = new Forgery();
            var file = new DossierFile(MemorySegment.ofArray(dossier));
            file.entries().keySet().forEach(name -> forgery.files.put(name, file.content(name)));
            return forgery;
        } catch (NotADossier e) {
            throw new AssertionError(e);
        }
    }

    Forgery change(String name, UnaryOperator<String> change) {
        files.computeIfPresent(name, (key, content) ->
                change.apply(new String(content, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Changes the lines of the events. */
    Forgery events(Consumer<List<String>> change) {
        return change(DossierForm.EVENTS, content -> {
            var lines = new ArrayList<>(Arrays.asList(content.split("\n")));
            change.accept(lines);
            return String.join("\n", lines) + "\n";
        });
    }

    Forgery without(String name) {
        files.remove(name);
        return this;
    }

    byte[] content(String name) {
        return files.get(name);
    }

    Forgery with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Forgery with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** The dossier with what was changed in it, and with the sums of that, signed by somebody who has the key. */
    byte[] dossier() {
        sum();
        var signed = DossierForm.signed(RandomLog.ORIGIN, measure(files.get(DossierForm.SUMS)).digest());
        return with(DossierForm.SIGNATURE, RandomLog.KEY.note(RandomLog.ORIGIN, signed).toString()).dossierWithItsOldSums();
    }

    /** The same by somebody who has not. */
    byte[] dossierWithItsOldSignature() {
        sum();
        return dossierWithItsOldSums();
    }

    private void sum() {
        var sums = new StringBuilder();
        files.forEach((name, content) -> {
            if (!name.equals(DossierForm.SUMS) && !name.equals(DossierForm.SIGNATURE)) {
                sums.append(measure(content).sha256()).append("  ").append(name).append('\n');
            }
        });
        with(DossierForm.SUMS, sums.toString());
    }

    byte[] dossierWithItsOldSums() {
        var zip = new ByteArrayOutputStream();
        var entries = new ArrayList<ZipForm.Entry>();
        files.forEach((name, content) -> {
            var entry = new ZipForm.Entry(name, content.length, measure(content).crc(), zip.size());
            entries.add(entry);
            zip.writeBytes(ZipForm.header(entry));
            zip.writeBytes(content);
        });
        zip.writeBytes(ZipForm.end(entries));
        return zip.toByteArray();
    }

    private static Measure measure(byte[] content) {
        try {
            var measure = new Measure();
            measure.write(content);
            return measure;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
