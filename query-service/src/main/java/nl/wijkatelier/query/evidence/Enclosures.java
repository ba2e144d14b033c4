package nl.wijkatelier.query.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.eventstore.beside.ImageStore;
import nl.wijkatelier.evidence.dossier.Content;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.report.writing.ReportFormat;
import nl.wijkatelier.query.report.writing.ReportMaker;
import nl.wijkatelier.query.report.writing.ReportOrder;

/**
 * What goes into a dossier for people: the report and the agreements as PDF/A-3a, the images under boards, and where
 * everything came from. Reports hold what everybody in the atelier may see, in the full edition too.
 */
final class Enclosures {
    private static final ReportMaker.Steps UNHEARD = (step, done, of) -> {};

    private final ReportMaker reports;
    private final ImageStore images;
    private final AtelierId atelier;
    private final long revision;
    private final Edition edition;

    /** Those of an atelier at a revision, for readers to whom this edition may go. */
    Enclosures(ReportMaker reports, ImageStore images, AtelierId atelier, long revision, Edition edition) {
        this.reports = reports;
        this.images = images;
        this.atelier = atelier;
        this.revision = revision;
        this.edition = edition;
    }

    /**
     * All of them; the images that the edition shows were laid. One that is lost keeps nobody from the rest: the event that laid it
     * names it by the hash of its bytes.
     */
    List<Content> with(ProvDocument provenance) {
        var order = new ReportOrder(
                atelier, revision, ReportFormat.PDF, Language.NL,
                edition == Edition.PUBLIC ? Readers.PUBLIC : Readers.ATELIER, null);
        var all = new ArrayList<Content>();
        all.add(kept("verslag.pdf", out -> reports.make(order, UNHEARD, out)));
        all.add(kept("afspraken.pdf", out -> reports.agreements(order, out)));
        all.add(new Content(DossierForm.ENCLOSURES + "provenance.json", provenance::writeTo));
        provenance.images().stream()
                .filter(image -> images.bytes(atelier, image.imageId()).isPresent())
                .forEach(image -> all.add(image(image)));
        return all;
    }

    /** Made once, for a report is not the same bytes when it is made again. */
    private static Content kept(String name, Content.Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Content(DossierForm.ENCLOSURES + name, bytes::writeTo);
    }

    private Content image(BackgroundImage image) {
        var name = image.imageId() + "." + image.imageType().name().toLowerCase(Locale.ROOT);
        return new Content(DossierForm.ENCLOSURES + "images/" + name, out -> out.write(images.bytes(atelier, image.imageId())
                .orElseThrow(() -> new IOException("The image " + image.imageId() + " of " + atelier + " is not there"))));
    }
}
