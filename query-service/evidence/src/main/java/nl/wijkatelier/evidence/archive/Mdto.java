package nl.wijkatelier.evidence.archive;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words of MDTO 1.0.1 as XML: a term of a list, a reference, an identification. */
final class Mdto {
    private static final String ROOT = " xmlns=\"https://www.nationaalarchief.nl/mdto\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"https://www.nationaalarchief.nl/mdto"
            + " https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd\"";

    private final Xml xml = new Xml();

    private Mdto() {}

    static String document(String object, Consumer<Mdto> content) {
        var mdto = new Mdto();
        mdto.xml.in("MDTO", ROOT, () -> mdto.in(object, () -> content.accept(mdto)));
        return mdto.xml.toString();
    }

    void in(String name, Runnable content) {
        xml.in(name, content);
    }

    void text(String name, String text) {
        xml.text(name, text);
    }

    void identification(String identifier) {
        in("identificatie", () -> {
            text("identificatieKenmerk", identifier);
            text("identificatieBron", "Wijkatelier");
        });
    }

    /** A label with the list that it is from. */
    void term(String name, String label, String list) {
        term(name, label, null, list);
    }

    /** The same of a list whose terms have a code. */
    void term(String name, String label, @Nullable String code, String list) {
        in(name, () -> {
            text("begripLabel", label);
            if (code != null) {
                text("begripCode", code);
            }
            in("begripBegrippenlijst", () -> text("verwijzingNaam", list));
        });
    }

    void named(String name, String who) {
        in(name, () -> text("verwijzingNaam", who));
    }

    void reference(String name, String what, String identifier) {
        in(name, () -> {
            text("verwijzingNaam", what);
            in("verwijzingIdentificatie", () -> {
                text("identificatieKenmerk", identifier);
                text("identificatieBron", "Wijkatelier");
            });
        });
    }
}
