package nl.wijkatelier.query.report.chapter;

import static nl.wijkatelier.query.report.ReportStories.pages;
import static nl.wijkatelier.query.report.ReportStories.report;
import static nl.wijkatelier.query.report.ReportStories.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.query.GoldenEvents;
import nl.wijkatelier.query.fold.Fold;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.report.ReportStories;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Section;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.source.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChaptersTest {
    @Test
    void it_begins_with_the_atelier_and_says_which_moment_it_is_of() {
        var report = report("process");

        assertThat(report.title()).isEqualTo("Verslag van Wijkatelier Meerwijk");
        assertThat(report.lead().getFirst()).isEqualTo("Meerwijk, Merwerode");
        assertThat(report.lead().get(1)).startsWith("Stand van 28 november 2026, 13:00 (revisie ");
        assertThat(report.chapters()).extracting(Section::title).startsWith("In het kort", "Over dit atelier");
    }

    @Test
    void people_are_named_by_their_organisation_and_one_without_is_a_participant() {
        var participants = rows(report("resources"), "Deelnemers");

        assertThat(participants).contains(
                List.of("Gemeente Merwerode", "Deelnemer", "1"), List.of("onbekend", "Begeleider", "1"));
    }

    @Test
    void a_chapter_about_nothing_is_not_there() {
        assertThat(report("process").chapters()).extracting(Section::title)
                .containsExactly("In het kort", "Over dit atelier", "Stakeholders", "Routemap", "Procesplan");
    }

    @Test
    void stakeholders_who_were_absent_or_spoken_for_are_told_and_how_they_stand() {
        assertThat(pages(stakeholders(9))).containsSubsequence(
                "Aanwezigheid en houding",
                "Vertegenwoordigd waren: Huurdersvereniging (Wijkraad spreekt namens hen).",
                "Huurdersvereniging | Wijkraad spreekt namens hen | Tegen",
                "Wijkraad | Aanwezig | Voor");
        assertThat(pages(stakeholders(12))).contains("Afwezig waren: Huurdersvereniging.", "Huurdersvereniging | Afwezig | Tegen");
        assertThat(rows(stakeholders(8), "Stakeholders").getLast()).as("what nobody said is unknown").containsSequence("Aanwezig", "onbekend");
        assertThat(pages(report("process"))).as("where nobody said anything").doesNotContain("Aanwezigheid");
    }

    private static Report stakeholders(int revision) {
        var items = Items.none();
        GoldenEvents.events("stakeholder-presence").subList(0, revision)
                .forEach(event -> items.apply(event.revision(), Fold.changes(items, event)));
        return Chapters.report(new Material(ReportStories.snapshot(items, Readers.ATELIER), ReportStories.DUTCH), done -> {});
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void how_a_stakeholder_stands_is_internal(Readers readers) {
        var snapshot = ReportStories.snapshot("stakeholder-presence", readers);
        var report = Chapters.report(new Material(snapshot, ReportStories.DUTCH), done -> {});
        var isPublic = readers == Readers.PUBLIC;

        assertThat(snapshot.items().stream().anyMatch(item -> item.fields().containsKey("attitude"))).isEqualTo(!isPublic);
        assertThat(pages(report).contains("| Tegen")).isEqualTo(!isPublic);
        assertThat(rows(report, "Stakeholders").getFirst().contains("Tegen")).isEqualTo(!isPublic);
        assertThat(pages(report).contains("Daarom staat het niet in dit verslag.")).isEqualTo(isPublic);
    }

    @Test
    void the_programme_has_a_half_day_without_a_date_and_times_that_follow_from_the_minutes() {
        var report = report("programme");

        assertThat(pages(report)).contains("Dagdeel 1", "3 februari 2027, 13:30 tot 17:00", "Datum onbekend, 13:00 tot 17:00");
        assertThat(pages(report)).contains("Aanwezig: 0. Afwezig: 1. Onbekend: 0.");
        assertThat(rows(report, "Agenda")).anySatisfy(row ->
                assertThat(row).containsExactly("2", "onbekend", "13:25", "60", "10", "Onderdeel", "Participatie", "", ""));
        assertThat(rows(report, "Agenda")).extracting(row -> row.get(4)).as("minutes in fact").containsExactly("", "onbekend", "10");
        assertThat(rows(report, "Aanwezigheid")).containsExactly(List.of("2", "deelnemer", "Afwezig"));
        assertThat(rows(report, "Aanwezigheid per organisatie")).containsExactly(List.of("deelnemer", "onbekend", "0 van 1"));
    }

    @Test
    void a_board_says_what_the_image_under_it_shows() {
        assertThat(pages(report("board"))).contains("Achtergrond: Luchtfoto van Meerwijk");
    }

    @Test
    void notes_stand_with_their_dots_those_with_the_most_first() {
        var report = report("dot-vote");

        assertThat(pages(report)).containsSubsequence("Niet in een cluster", "Idee: Isoleren (stippen: 3)", "Idee: Warmtenet (stippen: 0)");
        assertThat(rows(report, "Notities").getFirst())
                .containsSequence("Idee", "Isoleren", "Gemeente Merwerode").endsWith("3", "", "0");
    }

    @Test
    void notes_stand_with_what_was_said_of_them() {
        var report = report("comment");

        assertThat(pages(report)).containsSubsequence(
                "Idee: Begin in het noorden (Eens: 2; Weet meer: 1)",
                "Opmerking van Woningcorporatie Thuis: Daar is in 2029 ook het riool aan de beurt.",
                "Opmerking van Gemeente Merwerode (afgehandeld): In welk jaar?");
        assertThat(pages(report)).doesNotContain("Laat maar.", "Hoe lang?");
        assertThat(rows(report, "Notities").getFirst()).endsWith("Eens: 2; Weet meer: 1", "2");
        assertThat(rows(report, "Opmerkingen")).hasSize(2);
        assertThat(rows(report, "Opmerkingen").getLast()).contains("Begin in het noorden", "In welk jaar?", "Gemeente Merwerode");
    }

    @Test
    void anonymous_notes_have_no_author_and_unrevealed_ones_are_not_there() {
        assertThat(rows(report("anonymous-round"), "Notities")).isNotEmpty().allSatisfy(row -> assertThat(row).contains("zonder naam"));
        assertThat(ReportStories.snapshot("private-round", Readers.ATELIER).items())
                .noneMatch(item -> item.is("private"));
    }

    @Test
    void figures_have_their_source_and_those_that_nobody_knows_are_unknown_and_not_zero() {
        var figures = rows(report("neighbourhood"), "Kerncijfers");

        assertThat(figures).contains(
                List.of("Meerwijk-Buiten", "Woningen", "140", "aantal", "CBS", "2024"),
                List.of("Meerwijk-Buiten", "Meergezinswoningen", "0", "%", "CBS", "2024"),
                List.of("Meerwijk-Buiten", "Corporatiewoningen", "onbekend", "%", "", ""));
        assertThat(figures).anySatisfy(row ->
                assertThat(row).startsWith("Meerwijk-Buiten", "Afstand tot een bron van midden- of hoge temperatuur", "22,5").endsWith("onbekend"));
    }

    @Test
    void dwellings_stand_by_whose_they_are_and_by_what_nobody_counted_them_is_said() {
        var report = report("neighbourhood");

        assertThat(rows(report, "Gebouwen en eigendom"))
                .containsExactly(List.of("Meerwijk-Buiten", "Eigenaar", "Corporatie", "0", "Corporatie", "onbekend"));
        assertThat(pages(report)).contains("Woningtype: onbekend.", "Bouwperiode: onbekend.").doesNotContain("Eigenaar: onbekend.");
    }

    @Test
    void the_quick_scan_says_what_fits_and_why() {
        var report = report("neighbourhood");

        assertThat(pages(report)).contains(
                "Warmtevraagdichtheid: 30 GJ per ha per jaar.", "Versie van het model: 1.0.0 (snelle-wijkanalyse).",
                "past goed vanaf 70", "minstens 8 punten", "minstens 60%", "Geen bruikbare MT/HT-bron binnen 15 km");
        assertThat(rows(report, "Uitkomst wijkanalyse")).anySatisfy(row -> assertThat(row).containsExactly(
                "Meerwijk-Buiten", "All-electric (eigen warmtepomp)", "73,8", "past goed", "74%", ""));
        assertThat(rows(report, "Opbouw wijkanalyse")).isNotEmpty();
    }

    @Test
    void what_was_placed_in_silence_stands_beside_what_was_agreed_and_what_was_not_agreed_is_unknown() {
        var report = report("placing");

        assertThat(rows(report, "Stakeholders, stil geplaatst")).containsExactly(List.of(
                "22 november 2026, 10:07", "Huurdersvereniging", "2", "20 tot 70, gemiddeld 45", "onbekend", "40 tot 90, gemiddeld 65", "onbekend"));
        assertThat(rows(report, "Hobbels, scores uit de stille ronde")).containsExactly(List.of(
                "22 november 2026, 10:12", "Netcongestie", "2", "1 tot 4, gemiddeld 2,5", "3", "4 tot 5, gemiddeld 4,5", "4"));
    }

    @Test
    void positions_that_were_taken_in_silence_are_said_to_have_been() {
        assertThat(pages(report("silent-positions"))).contains(
                "De standpunten zijn eerst stil ingenomen, en getoond op 22 november 2026, 10:11.");
    }

    @Test
    void the_process_plan_has_steps_hurdles_and_the_coverage_of_the_step_plan() {
        var report = report("process");

        assertThat(rows(report, "Stappen")).contains(
                List.of(
                        "Projectplan", "Besluit dat nog komt", "onbekend", "onbekend", "onbekend", "onbekend", "",
                        "Bron technisch haalbaar\nDekking tot 2028"));
        assertThat(rows(report, "Hobbels").getFirst()).containsExactly(
                "Netverzwaring komt laat", "onbekend", "Techniek", "12", "Grond reserveren", "Netbeheerder\nLet erop: deelnemer", "Open");
        assertThat(pages(report)).contains("NPLW, versie 2024-1. Volledig gedekt: 1 van 3.", "Bron technisch haalbaar");
        assertThat(rows(report, "Stappenplan").getLast()).contains("Komt na het atelier, blijft open");
    }

    @Test
    void resources_have_totals_and_what_is_not_in_them_is_said() {
        var report = report("resources");

        assertThat(rows(report, "Middelen per rol")).anySatisfy(row -> assertThat(row).contains("Netbeheerder", "onbekend", "€\u00a0102,01", "€\u00a0153,02"));
        assertThat(pages(report)).contains("ten minste €\u00a0153,02");
        assertThat(rows(report, "Totaal per partij").getLast())
                .containsExactly("Alle partijen samen", "92", "€\u00a08.887,27", "€\u00a035.000,50", "€\u00a043.887,77", "1");
        assertThat(rows(report, "Gevraagd en aangeboden").getFirst())
                .containsExactly("Gemeente", "Atelier", "16", "26,25", "0");
    }

    @Test
    void a_decision_stands_with_its_whole_record_as_an_agreement_in_the_atelier() {
        var pages = pages(report("decision-record"));

        assertThat(pages).contains(
                "Afspraken in het atelier",
                "Hoe pakt de gemeente de regierol?",
                "Advies aan het college",
                "Optie 1: Procesregisseur",
                "Ervoor pleit: Past bij de capaciteit",
                "Snelle wijkanalyse: Meerwijk (model 1.0.0, revisie 10)",
                "Mochten een standpunt innemen: 2. Deden dat: 2. In de zaal: 3.",
                "Advies (2): Woningcorporatie Thuis, Gemeente Merwerode",
                "Advies, Gemeente Merwerode: Procesregisseur. Past bij ons",
                "Eén adviseur wil een sturende rol.",
                "Getoetst: Een voorkeur, geen schade.");
        assertThat(pages).doesNotContain("raadsbesluit", "Raadsbesluit");
    }

    @Test
    void actions_stand_by_due_date_with_who_has_to_see_to_them() {
        var actions = rows(report("action"), "Vervolgacties");

        assertThat(actions.getFirst()).contains("Bewoners informeren", "Gemeente Merwerode", "19 maart 2027", "Vervallen");
        assertThat(actions).contains(List.of("Locatiescan", "Woningcorporatie Thuis", "onbekend", "Techniek", "Open", ""));
    }

    @Test
    void the_intake_says_what_was_asked_and_how_heavily_each_component_counts_without_amounts() {
        var report = report("intake");

        assertThat(pages(report))
                .contains("Aanleiding: Het warmteprogramma is vastgesteld", "Gesprek gehouden op: 14 november 2026")
                .containsSubsequence("Doelen", "Blauwdruk", "Eén startwijk")
                .doesNotContain("€");
        assertThat(rows(report, "Wie erbij moet zijn")).containsExactly(
                List.of("Woningcorporatie Thuis", "moet erbij zijn", ""), List.of("Huurdersbelang Molenveld", "is welkom", ""));
        assertThat(rows(report, "Weging van de onderdelen")).contains(
                List.of("Participatie", "1,25", ""), List.of("Proces", "", "Weggelaten: Alleen deze keer"));
    }

    @Test
    void a_matrix_tells_each_round_that_was_shown_and_no_score_is_not_zero() {
        var report = report("matrix");

        assertThat(pages(report)).contains("Startwijk", "Ronde 1, ingevulde vellen: 2").doesNotContain("Ronde 2");
        assertThat(pages(report)).contains("De Lindehof | 1 | 66,7%");
        assertThat(rows(report, "Gewogen score per optie")).containsExactly(
                List.of("Startwijk", "1", "2", "Molenveld-Oost", "3,67", "100%"),
                List.of("Startwijk", "1", "2", "De Lindehof", "1", "66,7%"));
        assertThat(rows(report, "Gemiddelde en spreiding"))
                .contains(List.of("Startwijk", "1", "2", "Sociale opgave", "De Lindehof", "onbekend", "0, 0, 0, 0, 0"));
    }

    @Test
    void the_organisation_has_bodies_products_and_the_role_in_each_phase() {
        assertThat(rows(report("organisation"), "Overleggen")).containsExactly(
                List.of("Stuurgroep warmte", "Stuurgroep", "onbekend", "onbekend", "Netbeheerder"));
        assertThat(rows(report("organisation"), "Wie doet wat")).containsExactly(
                List.of("Participatieplan wijk", "Gemeente", "voert uit (R)"),
                List.of("Participatieplan wijk", "Gemeenteraad", "is eindverantwoordelijk (A)"));
        assertThat(pages(report("organisation")))
                .contains("Participatieplan wijk | voert uit (R): Gemeente\nis eindverantwoordelijk (A): Gemeenteraad");
        assertThat(rows(report("directing-role"), "Regierol van de gemeente")).containsExactly(
                List.of("Projectplan", "Procesregisseur", ""), List.of("Uitvoering", "onbekend", ""));
    }

    @Test
    void what_each_table_proposed_stands_beside_what_was_agreed_and_what_is_not_shown_is_left_out() {
        assertThat(rows(report("rasci"), "Wat tafels voorstelden")).containsExactly(
                List.of(
                        "22 november 2026, 10:24", "Projectplan", "Gemeente",
                        "Raamtafel: is eindverantwoordelijk (A)\nTafel 1: is eindverantwoordelijk (A)", "is eindverantwoordelijk (A)"),
                List.of("22 november 2026, 10:24", "Projectplan", "Netbeheerder", "Raamtafel: wordt geraadpleegd (C)\nTafel 1: voert uit (R)", "geen rol"));
        assertThat(pages(report("rasci"))).doesNotContain("ondersteunt");
    }

    @Test
    void rings_tell_what_is_known_of_a_party_and_what_differs_and_the_rest_is_unknown() {
        assertThat(rows(report("rings"), "Ringen van invloed")).containsExactly(
                List.of("Gemeente", "Meeweten", "onbekend", "Meewerken", "Moet dichterbij, ringen: 2"),
                List.of("Netbeheerder", "onbekend", "onbekend", "onbekend", "onbekend"));
    }

    @Test
    void the_route_map_has_an_end_state_phases_and_all_that_is_planned_on_one_line_of_time() {
        var report = report("process");

        assertThat(pages(report)).contains("Eindbeeld: Meerwijk is aardgasvrij.", "In welk jaar: onbekend");
        assertThat(rows(report, "Fasen")).containsExactly(
                List.of("Projectplan", "10 maart 2027", "12 oktober 2027"), List.of("Start", "13 oktober 2027", "onbekend"));
        assertThat(rows(report, "De route")).contains(
                List.of("onbekend", "", "Go/no-go-moment", "Projectplan", "", "", ""),
                List.of("onbekend", "", "Mijlpaal", "Projectopdracht", "", "", ""));
        assertThat(rows(report("action"), "De route"))
                .as("with an owner, and without what was withdrawn")
                .contains(List.of("onbekend", "", "Actie", "Locatiescan", "Woningcorporatie Thuis", "", "Open"))
                .noneMatch(row -> row.contains("Bewoners informeren"));
        assertThat(pages(report("decision-record"))).contains("Afgesproken in het atelier");
    }

    @Test
    void the_parking_lot_says_what_became_of_each_topic() {
        assertThat(rows(report("parking"), "Parkeerplaats")).containsExactly(
                List.of("Wie betaalt het onderhoud van de leidingen?", "Gemeente Merwerode", "22 november 2026", "Opgepakt", "Agenda: Onderdeel"),
                List.of("Begin in het noorden", "Woningcorporatie Thuis", "22 november 2026", "Opgepakt", "In het overleg met de provincie."),
                List.of("Parkeerplaatsen in de straat", "Woningcorporatie Thuis", "22 november 2026", "Geparkeerd", ""),
                List.of("Wie belt de bewoners?", "Woningcorporatie Thuis", "22 november 2026", "Opgepakt", "Actie: Collegevoorstel opstellen"));
    }

    @Test
    void lessons_stand_with_the_blueprints_that_were_published_or_not_yet() {
        var report = report("blueprint");

        assertThat(rows(report, "Lessen")).containsExactly(
                List.of("Nodig verhuurders een maand eerder uit", "Participatie", "22 november 2026"));
        assertThat(rows(report, "Blauwdrukken").getFirst()).contains("Blauwdruk WUP Merwerode", "Uitgegeven").last().asString().contains("Programma");
        assertThat(rows(report, "Blauwdrukken").getLast()).containsSequence("Nog niet uitgegeven", "");
    }

    @Test
    void what_was_said_in_turn_is_told_and_who_kept_nothing_or_has_not_spoken_is_too() {
        assertThat(rows(report("turn"), "Rondes langs iedereen")).containsExactly(
                List.of("Wat verwacht u?", "Gemeente Merwerode", "Een startwijk, en wie daarover gaat"),
                List.of("Wat verwacht u?", "deelnemer", "niets bewaard"),
                List.of("Wat neemt u mee?", "deelnemer", "nog niet aan het woord geweest"));
    }

    @Test
    void the_last_division_over_tables_is_told_and_nothing_that_was_shared_at_one_only() {
        var report = report("table-groups");

        assertThat(rows(report, "Tafels")).hasSize(1).first().asList().contains("Raamtafel");
        assertThat(rows(report, "Kernideeën")).containsExactly(
                List.of("Begin bij de flats", "Kansen en zorgen", "Bij de flats, want daar is steun"));
        assertThat(pages(report)).doesNotContain("Er is spanning aan tafel", "Dit niet");
    }

    @Test
    void outcomes_name_the_notes_that_they_were_made_of_also_when_one_is_gone() {
        assertThat(rows(report("origin"), "Wat er van notities is gemaakt")).containsExactly(
                List.of("Netverzwaring komt te laat", "Hobbel", "een notitie die weg is, of niet voor iedereen\nGeen plek voor stations"),
                List.of("Locaties zoeken", "Actie", "Geen plek voor stations"));
    }

    @Test
    void agreements_stand_with_their_parties_what_they_arrange_and_how_far_they_bind() {
        assertThat(pages(report("agreement"))).contains(
                "Intentieovereenkomst wijk\nWat er in staat: Inzet per partij\nHoe bindend: onbekend",
                "Gegevens delen\nWat er in staat: onbekend");
        assertThat(rows(report("agreement"), "Overeenkomsten").getFirst()).containsExactly(
                "Intentieovereenkomst wijk",
                "Intentieovereenkomst",
                "Gemeente\nNetbeheerder",
                "Verlopen",
                "25 mei 2027",
                "25 mei 2027",
                "Gemeente: onder voorbehoud van krediet\nonder voorbehoud van de raad",
                "Inzet per partij",
                "onbekend",
                "");
    }

    @Test
    void legal_questions_stand_in_their_order_as_an_aid_and_no_advice() {
        var report = report("legal");

        assertThat(pages(report)).contains("versie 2027-1", "geen juridisch advies");
        assertThat(rows(report, "Juridische vragen")).extracting(row -> row.get(2))
                .containsExactly("Nog niet bekeken", "Geldt hier", "Nog niet bekeken");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void no_two_tables_of_the_data_have_one_name(String story) {
        assertThat(report(story).tables()).extracting(Table::slug).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Readers.class)
    void decisions_that_are_not_for_its_readers_are_left_out_with_all_that_belongs_to_them(Readers readers) {
        var snapshot = ReportStories.snapshot("decision-record", readers);
        var report = Chapters.report(new Material(snapshot, ReportStories.DUTCH), done -> {});
        var isPublic = readers == Readers.PUBLIC;

        assertThat(snapshot.withheld().decisions()).isEqualTo(isPublic ? 2 : 0);
        assertThat(pages(report).contains("Eerst de prijs")).isEqualTo(!isPublic);
        assertThat(pages(report).contains("Te snel")).isEqualTo(!isPublic);
        assertThat(pages(report)).contains("De gemeente is procesregisseur.");
        assertThat(pages(report).contains("Daarom weggelaten: afspraken en voorstellen (2)")).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void in_english_it_says_as_much_and_no_dutch(String story) {
        var dutch = report(story);
        var english = report(story, Language.EN);

        assertThat(shape(english)).isEqualTo(shape(dutch));
        assertThat(pages(english)).doesNotContain("onbekend", "Onderdeel", "Afspraken", "Dagdeel", "Aanwezig", "Vraag:", "Stand:");
    }

    static Stream<String> stories() {
        return Stream.of(
                "action", "agreement", "board", "comment", "decision-record", "directing-role", "dot-vote", "intake", "legal", "matrix",
                "neighbourhood", "organisation", "origin", "parking", "process", "programme", "resources", "rings", "blueprint",
                "rasci", "table-groups", "turn");
    }

    private static List<String> shape(Report report) {
        return report.blocks().map(block -> block.getClass().getSimpleName()).toList();
    }
}
