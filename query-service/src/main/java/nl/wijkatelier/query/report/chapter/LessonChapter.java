package nl.wijkatelier.query.report.chapter;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Terms;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Words;

/** What was learned, and which blueprints were made for a next atelier; a blueprint itself is a file of its own. */
final class LessonChapter implements Chapter {
    /** The parts of a blueprint, by their names in its content. */
    static final Terms PART = Terms.of(
            "programme", "Programma", "Programme",
            "scanModel", "Model van de snelle wijkanalyse", "Model of the quick scan",
            "criteria", "Criteria", "Criteria",
            "stakeholderTypes", "Soorten stakeholders", "Kinds of stakeholders",
            "stepPlan", "Stappenplan", "Step plan",
            "steps", "Processtappen", "Process steps",
            "routePhases", "Fasen van de routemap", "Phases of the route map",
            "hurdles", "Hobbels met maatregelen", "Hurdles with measures",
            "products", "Producten: wie doet wat", "Products: who does what",
            "agreements", "Sjablonen voor overeenkomsten", "Templates for agreements between parties",
            "lessons", "Lessen", "Lessons");
    static final Terms STATE = Terms.of(
            "DRAWN_UP", "Nog niet uitgegeven", "Not published yet",
            "PUBLISHED", "Uitgegeven", "Published");

    private static final Text LESSONS = new Text("Lessen", "Lessons");
    private static final Text BLUEPRINTS = new Text("Blauwdrukken", "Blueprints");

    @Override
    public Text title() {
        return new Text("Lessen en blauwdruk", "Lessons and blueprint");
    }

    @Override
    public List<Block> blocks(Material material) {
        return Stream.concat(lessons(material).underItsName(2), blueprints(material).underItsName(2)).toList();
    }

    private static TableDraft lessons(Material material) {
        var table = new TableDraft(material, LESSONS, Table.Use.BOTH)
                .column("Les", "Lesson", 12)
                .column(Words.COMPONENT_TITLE, 4)
                .column("Opgeschreven", "Written down", 4);
        for (var lesson : material.all(ItemKind.LESSON)) {
            table.row(
                    Cell.words(lesson.text("text")),
                    new Cell.Words(material.term(Words.COMPONENT, lesson, "component")),
                    material.dayOf(lesson.moment("recordedAt")));
        }
        return table;
    }

    private static TableDraft blueprints(Material material) {
        var table = new TableDraft(material, BLUEPRINTS, Table.Use.BOTH)
                .column("Blauwdruk", "Blueprint", 6)
                .column(Words.STATE, 4)
                .column("Uitgegeven op", "Published on", 4)
                .column("Wat er in staat", "What is in it", 8);
        for (var blueprint : material.all(ItemKind.BLUEPRINT)) {
            var published = blueprint.moment("publishedAt");
            table.row(
                    Cell.words(blueprint.text("title")),
                    new Cell.Words(material.term(STATE, blueprint, "state")),
                    published == null ? new Cell.Nothing() : material.dayOf(published),
                    Cell.wordsIfAny(contents(material, blueprint.part("content"))));
        }
        return table;
    }

    private static String contents(Material material, Entry content) {
        return StreamSupport.stream(PART.values().spliterator(), false)
                .filter(content::has)
                .map(part -> material.say(PART.of(part)))
                .collect(Collectors.joining("\n"));
    }
}
