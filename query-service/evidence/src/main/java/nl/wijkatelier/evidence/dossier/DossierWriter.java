package nl.wijkatelier.evidence.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.evidence.archive.ArchivedDossier;
import nl.wijkatelier.evidence.archive.ArchivedFile;
import nl.wijkatelier.evidence.event.EventLeaf;
import nl.wijkatelier.evidence.event.EventLine;
import nl.wijkatelier.evidence.note.Checkpoint;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.tree.TreeProofs;

/**
 * Writes a dossier as it goes: the events are read twice, once to measure and once to write, and never held together.
 */
public final class DossierWriter {
    private final Dossier dossier;
    private final TreeProofs proofs;

    /** A writer of this dossier. */
    public DossierWriter(Dossier dossier) {
        this.dossier = dossier;
        this.proofs = new TreeProofs(dossier.tree());
    }

    /**
     * Measures all, so that what is written later cannot fail for what it is.
     *
     * @throws IllegalStateException if the whole would be larger than a ZIP can be
     */
    public ZipPlan plan() {
        try {
            var plan = new ZipPlan();
            for (var content : contents()) {
                plan.add(content);
            }
            for (var sidecar : sidecars(plan.files())) {
                plan.add(sidecar);
            }
            addSums(plan);
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Content> sidecars(List<ArchivedFile> files) {
        var archived = new ArchivedDossier(
                dossier.origin() + "/r" + dossier.size() + "/" + dossier.edition().word(),
                "Dossier van " + dossier.about().atelier() + ", " + dossier.edition().title(),
                dossier.about(),
                dossier.edition().restriction());
        return Stream.concat(
                        Stream.of(Content.text(DossierForm.SIDECARS + "dossier.xml", archived.sidecar(files))),
                        files.stream().map(file -> Content.text(
                                DossierForm.SIDECARS + file.name() + ".xml", archived.sidecar(file))))
                .toList();
    }

    private void addSums(ZipPlan plan) throws IOException {
        var sums = plan.files().stream()
                .map(file -> file.sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
        var measure = new Measure();
        measure.write(sums);
        var signed = DossierForm.signed(dossier.origin(), measure.digest());
        plan.add(new Content(DossierForm.SUMS, out -> out.write(sums)));
        plan.add(Content.text(DossierForm.SIGNATURE, dossier.key().note(dossier.origin(), signed).toString()));
    }

    private List<Content> contents() {
        var contents = new ArrayList<Content>();
        contents.add(Content.text(DossierForm.FORMAT, DossierForm.format(dossier)));
        contents.add(Content.text(DossierForm.README, ReadMe.text(dossier)));
        contents.add(Content.text(DossierForm.KEYS, keys()));
        sizes().forEach(size -> contents.add(Content.text(DossierForm.checkpoint(size), checkpoint(size))));
        earlier().forEach(size -> contents.add(Content.text(
                DossierForm.consistency(size), DossierForm.hashes(proofs.consistency(size, dossier.size())))));
        sizes().forEach(size -> contents.add(Content.text(
                DossierForm.inclusion(size), DossierForm.hashes(proofs.inclusion(size - 1, dossier.size())))));
        contents.add(new Content(DossierForm.LEAF_HASHES, this::writeLeafHashes));
        contents.add(new Content(DossierForm.EVENTS, this::writeEvents));
        if (dossier.edition() == Edition.FULL) {
            contents.add(new Content(DossierForm.TALLIES, out -> out.write(dossier.tallies().getBytes(StandardCharsets.ISO_8859_1))));
        }
        contents.addAll(dossier.enclosures());
        return contents;
    }

    private String keys() {
        return Stream.concat(Stream.of(dossier.key().name(dossier.origin())), dossier.formerKeys().stream())
                .map(NoteKey::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<Long> earlier() {
        return dossier.milestones().stream().filter(size -> size < dossier.size());
    }

    private Stream<Long> sizes() {
        return Stream.concat(earlier(), Stream.of(dossier.size()));
    }

    private String checkpoint(long size) {
        return Checkpoint.of(dossier.origin(), size, proofs.root(size)).sign(dossier.key()).toString();
    }

    private void writeLeafHashes(OutputStream out) {
        dossier.events().forEach(event -> write(out, EventLeaf.hash(event)));
    }

    private void writeEvents(OutputStream out) {
        dossier.events().forEach(event -> {
            write(out, EventLine.write(event, dossier.origin()));
            write(out, new byte[] {'\n'});
        });
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
