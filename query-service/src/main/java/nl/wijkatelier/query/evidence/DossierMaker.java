package nl.wijkatelier.query.evidence;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.beside.ImageStore;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.UnreadableEvent;
import nl.wijkatelier.evidence.dossier.Dossier;
import nl.wijkatelier.evidence.dossier.DossierWriter;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.dossier.ZipPlan;
import nl.wijkatelier.query.people.Names;
import nl.wijkatelier.query.personal.PersonalTexts;
import nl.wijkatelier.query.readmodel.UnfoldableEvent;
import nl.wijkatelier.query.report.writing.ReportMaker;
import nl.wijkatelier.query.web.ReadProblem;

/** Puts dossiers together: what proves the events, what readers may have of them, and what was made of them for people. */
public final class DossierMaker {
    /** So many a dossier holds; no workshop comes near. */
    private static final int MOST_MILESTONES = 1_000;

    private final Evidence evidence;
    private final EventLog log;
    private final ReportMaker reports;
    private final ImageStore images;
    private final Names names;

    /** A maker that proves with this evidence, encloses such reports and images, and knows people by such names. */
    public DossierMaker(Evidence evidence, EventLog log, ReportMaker reports, ImageStore images, Names names) {
        this.evidence = evidence;
        this.log = log;
        this.reports = reports;
        this.images = images;
        this.names = names;
    }

    /**
     * The dossier at a revision, measured and ready to be written.
     *
     * @param stamp the time stamp on its last checkpoint, or why there is none
     * @throws ReadProblem if there is an event whose meaning is not known, so that nobody can say who may have it
     */
    ZipPlan dossier(AtelierId atelier, long revision, Edition edition, StampForDossier stamp) {
        var tree = evidence.tree(atelier);
        var past = read(atelier, revision, edition);
        var disclosure = new Editor(past).edit(edition, tree.events(revision));
        var keys = evidence.signing();
        var origin = keys.origin(atelier);
        var enclosures = new ArrayList<>(new Enclosures(reports, images, atelier, revision, edition)
                .with(new ProvDocument(edition, disclosure, origin, past, names.onPaper(atelier, past.participants()))));
        enclosures.addAll(stamp.enclosures());
        var dossier = new Dossier(
                edition, disclosure.leftOut(), origin, revision, milestones(tree, revision), tree, keys.current(),
                keys.formerNamed(origin), consumer -> tree.events(revision).map(disclosure::show).forEach(consumer),
                past.tallies(), past.about(), stamp.stamping(), enclosures);
        return new DossierWriter(dossier).plan();
    }

    private PersonalTexts personal(AtelierId atelier, Edition edition) {
        return edition == Edition.PUBLIC ? names.personalTexts(atelier) : PersonalTexts.none();
    }

    private PastEvents read(AtelierId atelier, long revision, Edition edition) {
        var past = new PastEvents(personal(atelier, edition), edition);
        try {
            log.read(atelier, 0).forEach(event -> {
                if (event.revision() <= revision) {
                    past.take(event);
                } else {
                    past.hear(event);
                }
            });
        } catch (UnreadableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        } catch (UnfoldableEvent e) {
            throw ReadProblem.projectionStopped(e.revision());
        }
        return past;
    }

    private static List<Long> milestones(AtelierTree tree, long revision) {
        var all = tree.milestones(revision).stream().map(Milestone::revision).toList();
        return all.subList(Math.max(0, all.size() - MOST_MILESTONES), all.size());
    }
}
