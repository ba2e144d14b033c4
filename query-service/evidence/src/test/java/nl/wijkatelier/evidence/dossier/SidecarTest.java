package nl.wijkatelier.evidence.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wijkatelier.evidence.RandomLog;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The sidecars are what MDTO 1.0.1 asks for: each element in its place, and none that it does not know. */
class SidecarTest {
    /** The order in MDTO-XML1.0.1.xsd. */
    private static final List<String> OBJECT = List.of(
            "identificatie", "naam", "aggregatieniveau", "classificatie", "trefwoord", "omschrijving", "raadpleeglocatie",
            "dekkingInTijd", "dekkingInRuimte", "taal", "event", "waardering", "bewaartermijn", "informatiecategorie",
            "isOnderdeelVan", "bevatOnderdeel", "heeftRepresentatie", "aanvullendeMetagegevens", "gerelateerdInformatieobject",
            "archiefvormer", "betrokkene", "activiteit", "beperkingGebruik");
    private static final List<String> FILE = List.of(
            "identificatie", "naam", "omvang", "bestandsformaat", "checksum", "URLBestand", "isRepresentatieVan");
    private static final Map<String, List<String>> PARTS = Map.of(
            "identificatie", List.of("identificatieKenmerk", "identificatieBron"),
            "verwijzingIdentificatie", List.of("identificatieKenmerk", "identificatieBron"),
            "dekkingInTijd", List.of("dekkingInTijdType", "dekkingInTijdBegindatum", "dekkingInTijdEinddatum"),
            "event", List.of("eventType", "eventTijd", "eventVerantwoordelijkeActor", "eventResultaat"),
            "checksum", List.of("checksumAlgoritme", "checksumWaarde", "checksumDatum"),
            "beperkingGebruik", List.of("beperkingGebruikType", "beperkingGebruikNadereBeschrijving"),
            "waardering", List.of("begripLabel", "begripCode", "begripBegrippenlijst"),
            "bestandsformaat", List.of("begripLabel", "begripCode", "begripBegrippenlijst"),
            "heeftRepresentatie", List.of("verwijzingNaam", "verwijzingIdentificatie"));

    private final Map<String, byte[]> files = unzipped(RandomLog.of(3, 20).edition(Edition.PUBLIC, 7L));

    @Test
    void the_dossier_is_an_information_object_with_its_elements_in_order() throws Exception {
        var object = only(parsed("mdto/dossier.xml").getDocumentElement(), "informatieobject");

        assertInOrder(object, OBJECT);
        assertThat(names(object)).contains("identificatie", "naam", "waardering", "archiefvormer", "beperkingGebruik");
        assertThat(object.getElementsByTagName("heeftRepresentatie").getLength()).isEqualTo(described().size());
        assertThat(text(object, "naam")).isEqualTo("Dossier van Wijk <Noord> & Zuid, openbare editie");
        assertThat(text(object, "identificatieKenmerk")).isEqualTo("test.example/a1/r20/public");
        assertThat(text(only(object, "archiefvormer"), "verwijzingNaam")).isEqualTo("Gemeente");
        assertThat(text(only(object, "beperkingGebruik"), "begripLabel")).isEqualTo("Geen beperking");
    }

    @Test
    void it_covers_the_time_in_which_it_happened_and_was_made_when_the_last_was_recorded() throws Exception {
        var object = only(parsed("mdto/dossier.xml").getDocumentElement(), "informatieobject");

        assertThat(text(object, "dekkingInTijdBegindatum")).isEqualTo("2026-03-05");
        assertThat(text(object, "dekkingInTijdEinddatum")).isEqualTo("2026-03-06");
        assertThat(text(object, "eventTijd")).isEqualTo("2026-04-01T10:00:00Z");
    }

    @Test
    void the_editions_of_one_history_are_told_apart_by_name_identification_and_who_may_use_them() throws Exception {
        for (var what : List.of("naam", "identificatieKenmerk", "beperkingGebruikType", "beperkingGebruikNadereBeschrijving")) {
            var told = new HashSet<String>();
            for (var edition : Edition.values()) {
                var object = parsed(unzipped(RandomLog.of(3, 20).edition(edition)), "mdto/dossier.xml");
                told.add(text(object.getDocumentElement(), what));
            }
            assertThat(told).as(what).hasSize(Edition.values().length);
        }
    }

    @Test
    void every_other_file_has_a_sidecar_with_its_size_and_sum() throws Exception {
        for (var name : described()) {
            var file = only(parsed("mdto/" + name + ".xml").getDocumentElement(), "bestand");
            var measure = new Measure();
            measure.write(files.get(name));

            assertInOrder(file, FILE);
            assertThat(names(file)).contains("identificatie", "naam", "omvang", "bestandsformaat", "checksum", "isRepresentatieVan");
            assertThat(text(file, "naam")).isEqualTo(name);
            assertThat(text(file, "omvang")).isEqualTo(Integer.toString(files.get(name).length));
            assertThat(text(file, "checksumWaarde")).isEqualTo(HexFormat.of().formatHex(measure.digest()));
        }
    }

    /** MDTO closes the list of these, and has a term for what the archive creator is yet to say. */
    @Test
    void what_it_is_worth_keeping_is_said_in_a_term_of_the_standard() throws Exception {
        var worth = only(only(parsed("mdto/dossier.xml").getDocumentElement(), "informatieobject"), "waardering");

        assertThat(text(worth, "begripLabel")).isEqualTo("Nader te bepalen");
        assertThat(text(worth, "begripCode")).isEqualTo("N");
        assertThat(text(worth, "verwijzingNaam")).isEqualTo("Begrippenlijst Waarderingen MDTO");
    }

    /** What reads a file years later is found by its PRONOM-ID or its media type, which MDTO asks for where there is one. */
    @Test
    void each_file_has_the_code_of_its_format_where_a_list_has_one() throws Exception {
        assertThat(formatOf("README.txt")).isEqualTo("x-fmt/111 PRONOM-register");
        assertThat(formatOf("content/a.json")).isEqualTo("fmt/817 PRONOM-register");
        assertThat(formatOf("proofs/leaf-hashes")).isEqualTo("application/octet-stream IANA Media types");
        assertThat(only(parsed("mdto/events.ndjson.xml").getDocumentElement(), "bestand").getElementsByTagName("begripCode").getLength())
                .as("of the checksum and of the format")
                .isZero();
    }

    private String formatOf(String name) throws Exception {
        var format = only(only(parsed("mdto/" + name + ".xml").getDocumentElement(), "bestand"), "bestandsformaat");
        return text(format, "begripCode") + " " + text(format, "verwijzingNaam");
    }

    private List<String> described() {
        return files.keySet().stream()
                .filter(name -> !name.startsWith(DossierForm.SIDECARS) && !name.equals(DossierForm.SUMS) && !name.equals(DossierForm.SIGNATURE))
                .toList();
    }

    private static void assertInOrder(Element element, List<String> order) {
        var names = names(element);
        assertThat(order).as(element.getTagName()).containsAll(names);
        assertThat(names).as(element.getTagName()).isSortedAccordingTo((one, other) -> order.indexOf(one) - order.indexOf(other));
        children(element).stream()
                .filter(child -> PARTS.containsKey(child.getTagName()))
                .forEach(child -> assertInOrder(child, PARTS.get(child.getTagName())));
    }

    private Document parsed(String name) throws Exception {
        return parsed(files, name);
    }

    private static Document parsed(Map<String, byte[]> files, String name) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(name)));
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("https://www.nationaalarchief.nl/mdto");
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("MDTO");
        return document;
    }

    private static Element only(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getTagName().equals(name)).reduce((one, other) -> {
            throw new AssertionError(name + " twice");
        }).orElseThrow();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<String> names(Element element) {
        return children(element).stream().map(Element::getTagName).toList();
    }

    private static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Map<String, byte[]> unzipped(byte[] zip) {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }
}
