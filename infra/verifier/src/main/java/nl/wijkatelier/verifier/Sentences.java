package nl.wijkatelier.verifier;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.Edition;
import org.jspecify.annotations.Nullable;

/** What the verifier says, in one language. */
enum Sentences {
    DUTCH(
            """
            Zo: verify DOSSIER.zip [checkpoint.txt [cosigner.txt]] [--nl|--en]
                verify newkey NAAM SLEUTELBESTAND
                verify cosign checkpoint.txt NAAM SLEUTELBESTAND""",
            "Kan niet lezen: %s",
            "Er is al een sleutel in %s. Die wordt niet overschreven: kies een ander bestand.",
            "Dossier (%s) van %s: %s gebeurtenissen.",
            "Weggelaten: van %s gebeurtenissen de inhoud, van %s wie het deed.",
            "FOUT",
            "NIET IN ORDE: %s fout(en) gevonden.",
            "IN ORDE: alles is zoals het werd vastgelegd.",
            "Het bewaarde controlepunt past erbij.",
            "Mede ondertekend door %s op %s.",
            "Ondertekend met: %s\nVergelijk deze sleutel met de bekendgemaakte, of geef een controlepunt op dat u zelf bewaarde.",
            """
            Er zit een tijdstempel bij op het laatste controlepunt. Die wordt hier niet beoordeeld. Pak het dossier uit, en kijk zelf na:
              openssl ts -verify -data %s -in %s -CAfile CERTIFICAAT-VAN-DE-DIENST.pem""") {
        @Override
        String of(Fault fault) {
            return switch (fault.kind()) {
                case CONTAINER -> "Dit is geen ongeschonden dossier: vanaf byte %s is het anders dan een dossier wordt geschreven.";
                case FILE_MISSING -> "Het bestand %s ontbreekt.";
                case FILE_UNKNOWN -> "Het bestand %s hoort niet in dit dossier.";
                case FILE_CHANGED -> "Het bestand %s is veranderd, of zijn controlegetal is dat.";
                case FILE_MALFORMED -> "Het bestand %s is niet geschreven zoals het hoort.";
                case SIGNATURE -> "De handtekening onder %s klopt niet.";
                case ROOT -> "De eerste %s gebeurtenissen zijn niet die waarvoor is getekend.";
                case PROOF -> "Het bestand %s bewijst niet wat het moet bewijzen.";
                case EVENT_MALFORMED -> "Gebeurtenis %s is niet te lezen: de regel is veranderd.";
                case EVENT_CHANGED -> "Gebeurtenis %s is veranderd.";
                case EVENT_DISPLACED -> "Op de plaats van gebeurtenis %s staat een andere: er is iets weggelaten, toegevoegd of verplaatst.";
                case EVENT_MISSING -> "Gebeurtenis %s en wat erna komt ontbreekt.";
                case EVENT_UNEXPECTED -> "Gebeurtenis %s hoort er niet bij: zij komt na de laatste.";
                case LEFT_OUT -> "Er is niet zo veel weggelaten als FORMAT.txt zegt (%s).";
                case TALLY -> "Wat %s zegt is niet wat de stemmingen en rondes opleverden: zo is het niet na te tellen.";
                case HELD_MALFORMED -> "Het bewaarde controlepunt is niet te lezen.";
                case HELD_ORIGIN -> "Het bewaarde controlepunt (bij %s) is van een ander atelier of een andere installatie.";
                case HELD_SIGNATURE -> "Het bewaarde controlepunt (bij %s) is niet getekend met een sleutel uit dit dossier.";
                case HELD_LARGER -> "Het bewaarde controlepunt gaat over %s gebeurtenissen: meer dan dit dossier er heeft.";
                case HELD_COSIGNATURE -> "Het bewaarde controlepunt (bij %s) is niet mede ondertekend met de opgegeven sleutel.";
                case HELD_ROOT -> "De eerste %s gebeurtenissen zijn niet die van het bewaarde controlepunt: de geschiedenis is herschreven.";
            };
        }

        @Override
        String of(Edition edition) {
            return switch (edition) {
                case FULL -> "volledige editie";
                case INTERNAL -> "interne editie";
                case PUBLIC -> "openbare editie";
            };
        }
    },
    ENGLISH(
            """
            Use: verify DOSSIER.zip [checkpoint.txt [cosigner.txt]] [--nl|--en]
                 verify newkey NAME KEYFILE
                 verify cosign checkpoint.txt NAME KEYFILE""",
            "Cannot read: %s",
            "There is a key in %s already. It is not overwritten: choose another file.",
            "Dossier (%s) of %s: %s events.",
            "Left out: the content of %s events, who did it of %s.",
            "FAULT",
            "NOT IN ORDER: %s fault(s) found.",
            "IN ORDER: all is as it was recorded.",
            "The checkpoint that was kept agrees.",
            "Cosigned by %s at %s.",
            "Signed with: %s\nCompare this key with the published one, or give a checkpoint that you kept yourself.",
            """
            A time stamp on the last checkpoint is enclosed. It is not judged here. Unpack the dossier, and see for yourself:
              openssl ts -verify -data %s -in %s -CAfile CERTIFICATE-OF-THE-AUTHORITY.pem""") {
        @Override
        String of(Fault fault) {
            return switch (fault.kind()) {
                case CONTAINER -> "This is not a dossier, or not unharmed: from byte %s on it is not as a dossier is written.";
                case FILE_MISSING -> "The file %s is missing.";
                case FILE_UNKNOWN -> "The file %s does not belong in this dossier.";
                case FILE_CHANGED -> "The file %s was changed, or its check sum was.";
                case FILE_MALFORMED -> "The file %s is not written as it should be.";
                case SIGNATURE -> "The signature under %s is not right.";
                case ROOT -> "The first %s events are not those that were signed for.";
                case PROOF -> "The file %s does not prove what it should.";
                case EVENT_MALFORMED -> "Event %s cannot be read: its line was changed.";
                case EVENT_CHANGED -> "Event %s was changed.";
                case EVENT_DISPLACED -> "In the place of event %s is another: something was left out, added or moved.";
                case EVENT_MISSING -> "Event %s and what comes after it is missing.";
                case EVENT_UNEXPECTED -> "Event %s does not belong here: it comes after the last.";
                case LEFT_OUT -> "Not as much is left out as FORMAT.txt says (%s).";
                case TALLY -> "What %s says is not what the votes and rounds came to: counted anew it is otherwise.";
                case HELD_MALFORMED -> "The checkpoint that was kept cannot be read.";
                case HELD_ORIGIN -> "The checkpoint that was kept (at %s) is of another atelier or installation.";
                case HELD_SIGNATURE -> "The checkpoint that was kept (at %s) is not signed with a key of this dossier.";
                case HELD_LARGER -> "The checkpoint that was kept is about %s events: more than this dossier has.";
                case HELD_COSIGNATURE -> "The checkpoint that was kept (at %s) is not cosigned with the key that was given.";
                case HELD_ROOT -> "The first %s events are not those of the checkpoint that was kept: the history was rewritten.";
            };
        }

        @Override
        String of(Edition edition) {
            return edition.word() + " edition";
        }
    };

    private final String usage;
    private final String unreadable;
    private final String taken;
    private final String dossier;
    private final String leftOut;
    private final String fault;
    private final String notInOrder;
    private final String inOrder;
    private final String heldAgrees;
    private final String cosigned;
    private final String signedWith;
    private final String stamped;

    Sentences(
            String usage, String unreadable, String taken, String dossier, String leftOut, String fault, String notInOrder,
            String inOrder, String heldAgrees, String cosigned, String signedWith, String stamped) {
        this.usage = usage;
        this.unreadable = unreadable;
        this.taken = taken;
        this.dossier = dossier;
        this.leftOut = leftOut;
        this.fault = fault;
        this.notInOrder = notInOrder;
        this.inOrder = inOrder;
        this.heldAgrees = heldAgrees;
        this.cosigned = cosigned;
        this.signedWith = signedWith;
        this.stamped = stamped;
    }

    abstract String of(Fault fault);

    abstract String of(Edition edition);

    String usage() {
        return usage;
    }

    String taken(String file) {
        return taken.formatted(file);
    }

    String unreadable(String why) {
        return unreadable.formatted(why);
    }

    /** Lines; each fault has one, with its code for machines before the sentence for people. */
    List<String> tell(Verification verification, @Nullable Held held) {
        var lines = new ArrayList<String>();
        var claims = verification.claims();
        claims.ifPresent(known -> {
            lines.add(dossier.formatted(of(known.edition()), known.origin(), Long.toString(known.size())));
            if (known.withoutMetadata() > 0) {
                lines.add(leftOut.formatted(Long.toString(known.withoutData()), Long.toString(known.withoutMetadata())));
            }
        });
        var faults = verification.faults();
        faults.forEach(found -> lines.add(fault + " " + found + ": " + of(found).formatted(found.subject())));
        if (!faults.isEmpty()) {
            lines.add(notInOrder.formatted(Integer.toString(faults.size())));
            return lines;
        }
        lines.add(inOrder);
        claims.ifPresent(known -> lines.add(held != null ? heldAgrees : signedWith.formatted(known.keys().getFirst().line())));
        if (held != null && held.cosigner() != null) {
            held.cosignedAt().ifPresent(at -> lines.add(cosigned.formatted(held.cosigner().name(), at)));
        }
        claims.filter(known -> verification.isStamped()).ifPresent(known -> lines.add(
                stamped.formatted(DossierForm.checkpoint(known.size()), DossierForm.stamp(known.size()))));
        return lines;
    }
}
