package nl.wijkatelier.query.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Section;
import nl.wijkatelier.query.report.wording.Text;

/** The chapters of a report, in the order in which they are read: one line each. */
public final class Chapters {
    private static final List<Chapter> ALL = List.of(
            new SummaryChapter(),
            new AtelierChapter(),
            new IntakeChapter(),
            new ProgrammeChapter(),
            new TurnChapter(),
            new TableGroupChapter(),
            new NeighbourhoodChapter(),
            new MatrixChapter(),
            new StakeholderChapter(),
            new RingChapter(),
            new OrganisationChapter(),
            new AgreementChapter(),
            new LegalChapter(),
            new BoardChapter(),
            new OriginChapter(),
            new DecisionChapter(),
            new RouteMapChapter(),
            new ProcessChapter(),
            new ResourceChapter(),
            new ActionChapter(),
            new ParkingChapter(),
            new LessonChapter());

    private static final Text TITLE = new Text("Verslag van %s", "Report of %s");
    private static final Text AGREEMENTS = new Text("Afspraken van %s", "Agreements of %s");
    private static final Text AS_OF = new Text("Stand van %s (revisie %d)", "As of %s (revision %d)");

    private Chapters() {}

    /** How many there are. */
    public static int count() {
        return ALL.size();
    }

    /**
     * Writes the whole.
     *
     * @param written is told how many chapters are done, after each
     */
    public static Report report(Material material, IntConsumer written) {
        var sections = new ArrayList<Section>();
        for (var at = 0; at < ALL.size(); at++) {
            var blocks = ALL.get(at).blocks(material);
            if (!blocks.isEmpty()) {
                sections.add(new Section(material.say(ALL.get(at).title()), blocks));
            }
            written.accept(at + 1);
        }
        return new Report(material.wording().language(), title(material), lead(material), sections);
    }

    /** Writes what was agreed alone. */
    public static Report agreements(Material material) {
        var chapter = new DecisionChapter();
        return new Report(
                material.wording().language(),
                material.say(AGREEMENTS, material.atelier().given("name")),
                lead(material),
                List.of(new Section(material.say(chapter.title()), chapter.blocks(material))));
    }

    private static String title(Material material) {
        return material.say(TITLE, material.atelier().given("name"));
    }

    private static List<String> lead(Material material) {
        var lead = new ArrayList<String>();
        var atelier = material.atelier();
        var place = atelier.text("neighbourhood");
        lead.add(place == null ? atelier.given("municipality") : place + ", " + atelier.given("municipality"));
        var snapshot = material.snapshot();
        lead.add(material.say(AS_OF, material.wording().moment(snapshot.at()), snapshot.revision()));
        lead.addAll(ReadersRemark.lines(material));
        return lead;
    }
}
