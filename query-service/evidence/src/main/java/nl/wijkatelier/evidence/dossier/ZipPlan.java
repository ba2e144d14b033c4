package nl.wijkatelier.evidence.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.evidence.archive.ArchivedFile;

/** A ZIP whose every byte is known to be there, but for what its files are still to write again. */
public final class ZipPlan {
    private final List<Content> contents = new ArrayList<>();
    private final List<ZipForm.Entry> entries = new ArrayList<>();
    private final List<ArchivedFile> files = new ArrayList<>();

    ZipPlan() {}

    void add(Content content) throws IOException {
        var measure = new Measure();
        content.writing().to(measure);
        var offset = entries.isEmpty() ? 0 : entries.getLast().end();
        var entry = new ZipForm.Entry(content.name(), measure.size(), measure.crc(), offset);
        if (entry.end() > ZipForm.LIMIT) {
            throw new IllegalStateException("A dossier cannot be larger than 4 GiB");
        }
        entries.add(entry);
        contents.add(content);
        files.add(new ArchivedFile(content.name(), measure.size(), measure.sha256()));
    }

    /** What was added, with the sums of each. */
    List<ArchivedFile> files() {
        return List.copyOf(files);
    }

    /** How many bytes it will be. */
    public long size() {
        return entries.getLast().end() + ZipForm.end(entries).length;
    }

    /** Writes it. */
    public void write(OutputStream out) throws IOException {
        for (var i = 0; i < entries.size(); i++) {
            out.write(ZipForm.header(entries.get(i)));
            contents.get(i).writing().to(out);
        }
        out.write(ZipForm.end(entries));
    }
}
