package nl.wijkatelier.verifier;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.DossierVersion;
import nl.wijkatelier.evidence.dossier.Edition;
import org.jspecify.annotations.Nullable;

/** What the verifier says, in one language. */
enum Sentences {
    DUTCH(
            """
            Een dossier controleren, met of zonder een controlepunt dat u zelf bewaarde, en de sleutel van wie dat mede ondertekende:
              java -jar verifier.jar DOSSIER.zip [controlepunt.txt [medeondertekenaar.txt]] [--tsa-certificate DIENST.pem] [--nl|--en]
            Met --tsa-certificate ook of een tijdstempel echt van die dienst is.
            Zelf een sleutel maken, en daarmee een controlepunt mede ondertekenen:
              java -jar verifier.jar newkey NAAM SLEUTELBESTAND
              java -jar verifier.jar cosign controlepunt.txt NAAM SLEUTELBESTAND""",
            "Er is niets gecontroleerd. Dit is niet te lezen, of niet wat het moet zijn: %s",
            "Er is al een sleutel in %s. Die wordt niet overschreven: kies een ander bestand.",
            "Dossier (%s) van %s: %s gebeurtenissen. Op de pagina's heten die handelingen, met hetzelfde nummer.",
            "Weggelaten: van %s gebeurtenissen de inhoud, van %s wie het deed.",
            "FOUT",
            "Van nog %s gebeurtenissen is de fout niet apart gemeld. Na een die is weggelaten of toegevoegd, staat al het volgende op een andere plaats.",
            "NIET IN ORDE: %s fout(en) gevonden. Dit dossier bewijst niet wat het moet bewijzen. Bewaar het zoals het is, en vraag om een nieuw.",
            """
            NIET IN ORDE: in het dossier zelf is geen fout gevonden, maar het past niet bij wat u erbij opgaf. Kijk na of dat het goede
            bestand is. Is het dat, aanvaard dit dossier dan niet voordat u weet hoe dat komt.""",
            """
            NIET IN ORDE: de geschiedenis is herschreven, en opnieuw ondertekend door wie de sleutel heeft. Aanvaard dit dossier niet, en ook
            geen nieuw van dezelfde installatie. Bewaar het zoals het is, met uw controlepunt en hoe u daaraan kwam. Vraag anderen om het
            controlepunt dat zij bewaarden, en meld het aan wie toezicht houdt: de griffie, de archivaris of de rekenkamer.""",
            "IN ORDE: sinds dit dossier is ondertekend, is er niets in veranderd, weggelaten, toegevoegd of verplaatst.",
            "Het bewaarde controlepunt past erbij: wat toen was vastgelegd is sindsdien niet herschreven, ook niet door wie de sleutel heeft.",
            "Mede ondertekend door %s op %s.",
            """
            Ondertekend met: %s
            Vergelijk deze sleutel met de bekendgemaakte, of geef een controlepunt op dat u zelf bewaarde. Zonder dat blijkt niet of wie
            de sleutel heeft alles opnieuw heeft gemaakt.""",
            """
            Tijdstempel op het controlepunt bij %1$s gebeurtenissen: %2$s, volgens "%3$s".
            Hij hoort bij dit controlepunt. Of die dienst hem echt gaf, is hier NIET nagegaan. Pak het dossier uit, en ga dat na:
              openssl ts -verify -data %4$s -in %5$s -CAfile CERTIFICAAT-VAN-DE-DIENST.pem
            of geef dat certificaat op met --tsa-certificate.""",
            """
            Tijdstempel op het controlepunt bij %1$s gebeurtenissen: %2$s, volgens "%3$s".
            Hij hoort bij dit controlepunt, en is getekend met een certificaat dat u opgaf of dat daaruit volgt, dat toen geldig was.
            Of het sindsdien is ingetrokken, is niet nagegaan: daar is netwerk voor nodig.""",
            "Er zit geen tijdstempel in dit dossier: met het certificaat dat u opgaf was niets na te gaan.",
            "Van nog %s uitkomsten is niet apart gemeld dat zij nageteld anders zijn.",
            "Nageteld: de %s uitkomsten in tallies.txt zijn uit de gebeurtenissen opnieuw geteld, en kloppen.",
            """
            Dit dossier is van een eerdere vorm: het noemt wat stemmingen en rondes opleverden, en niet wat beslismatrices en het plaatsen in
            stille rondes opleverden. Dat laatste is hier niet nageteld.""",
            """
            Niet nageteld: wat stemmingen, rondes, beslismatrices en het plaatsen in stille rondes opleverden. In deze editie is van stembriefjes en
            vellen de inhoud weggelaten; alleen uit de volledige editie is dat na te tellen.""",
            "Het bestand FORMAT.txt is niet geschreven zoals het hoort, of het dossier is van een latere vorm: dan hebt u een nieuwer controleprogramma nodig.",
            TallyWords.DUTCH) {
        @Override
        String of(Fault fault) {
            return switch (fault.kind()) {
                case CONTAINER -> "Dit is geen ongeschonden dossier: vanaf byte %s is het anders dan een dossier wordt geschreven. Is het helemaal binnengehaald?";
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
                case TALLY -> "In tallies.txt staat voor %s: %s. Nageteld uit de gebeurtenissen is het: %s.";
                case STAMP -> "De tijdstempel %s is niet gegeven voor het controlepunt waar hij bij zit.";
                case STAMP_UNTRUSTED -> "De tijdstempel %s is niet van een dienst waarvan u het certificaat opgaf.";
                case HELD_MALFORMED -> "Het bewaarde controlepunt is niet te lezen.";
                case HELD_ORIGIN -> "Het bewaarde controlepunt (bij %s) is van een ander atelier of een andere installatie.";
                case HELD_SIGNATURE -> "Het bewaarde controlepunt (bij %s) is niet getekend met een sleutel uit dit dossier.";
                case HELD_LARGER -> "Het bewaarde controlepunt gaat over %s gebeurtenissen: meer dan dit dossier er heeft. Er ontbreekt iets, of dit dossier is ouder.";
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
            To verify a dossier, with or without a checkpoint that you kept yourself, and the key of who cosigned that:
              java -jar verifier.jar DOSSIER.zip [checkpoint.txt [cosigner.txt]] [--tsa-certificate AUTHORITY.pem] [--nl|--en]
            With --tsa-certificate also whether a time stamp is really of that authority.
            To make a key of your own, and cosign a checkpoint with it:
              java -jar verifier.jar newkey NAME KEYFILE
              java -jar verifier.jar cosign checkpoint.txt NAME KEYFILE""",
            "Nothing was verified. This cannot be read, or is not what it should be: %s",
            "There is a key in %s already. It is not overwritten: choose another file.",
            "Dossier (%s) of %s: %s events. On the pages they are called actions, with the same number.",
            "Left out: the content of %s events, who did it of %s.",
            "FAULT",
            "Of %s more events the fault is not told one by one. After one that was left out or added, all that follows is in another place.",
            "NOT IN ORDER: %s fault(s) found. This dossier does not prove what it should. Keep it as it is, and ask for a new one.",
            """
            NOT IN ORDER: no fault was found in the dossier itself, but it does not agree with what you gave beside it. See whether that is the
            right file. If it is, do not accept this dossier before you know how that came about.""",
            """
            NOT IN ORDER: the history was rewritten, and signed anew by who has the key. Do not accept this dossier, nor a new one of the
            same installation. Keep it as it is, with your checkpoint and how you came by it. Ask others for the checkpoint that they
            kept, and report it to who supervises: the clerk of the council, the archivist or the court of audit.""",
            "IN ORDER: since this dossier was signed, nothing in it was changed, left out, added or moved.",
            "The checkpoint that was kept agrees: what had been recorded then was not rewritten since, not even by who has the key.",
            "Cosigned by %s at %s.",
            """
            Signed with: %s
            Compare this key with the published one, or give a checkpoint that you kept yourself. Without that it does not show whether
            who has the key made all of it anew.""",
            """
            Time stamp on the checkpoint at %1$s events: %2$s, according to "%3$s".
            It is about this checkpoint. Whether that authority did give it has NOT been checked here. Unpack the dossier, and check that:
              openssl ts -verify -data %4$s -in %5$s -CAfile CERTIFICATE-OF-THE-AUTHORITY.pem
            or give that certificate with --tsa-certificate.""",
            """
            Time stamp on the checkpoint at %1$s events: %2$s, according to "%3$s".
            It is about this checkpoint, and signed with a certificate that you gave or that comes from it, which was valid then.
            Whether that was withdrawn since is not looked at: that takes a network.""",
            "There is no time stamp in this dossier: with the certificate that you gave there was nothing to look at.",
            "Of %s more results it is not told one by one that they are otherwise when counted anew.",
            "Counted anew: the %s results in tallies.txt were counted from the events again, and are right.",
            """
            This dossier is of an earlier form: it states what votes and rounds came to, and not what decision matrices and silent placings
            came to. The latter was not counted anew here.""",
            """
            Not counted anew: what votes, rounds, decision matrices and silent placings came to. In this edition the content of ballots and
            sheets is left out; only from the full edition can it be counted anew.""",
            "The file FORMAT.txt is not written as it should be, or the dossier is of a later form: then you need a newer verifier.",
            TallyWords.ENGLISH) {
        @Override
        String of(Fault fault) {
            return switch (fault.kind()) {
                case CONTAINER -> "This is not a dossier, or not unharmed: from byte %s on it is not as a dossier is written. Was all of it downloaded?";
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
                case TALLY -> "tallies.txt states for %s: %s. Counted anew from the events it is: %s.";
                case STAMP -> "The time stamp %s was not given for the checkpoint that it stands beside.";
                case STAMP_UNTRUSTED -> "The time stamp %s is not of an authority whose certificate you gave.";
                case HELD_MALFORMED -> "The checkpoint that was kept cannot be read.";
                case HELD_ORIGIN -> "The checkpoint that was kept (at %s) is of another atelier or installation.";
                case HELD_SIGNATURE -> "The checkpoint that was kept (at %s) is not signed with a key of this dossier.";
                case HELD_LARGER -> "The checkpoint that was kept is about %s events: more than this dossier has. Something is missing, or this dossier is older.";
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
    private final String unreported;
    private final String notInOrder;
    private final String other;
    private final String rewritten;
    private final String inOrder;
    private final String heldAgrees;
    private final String cosigned;
    private final String signedWith;
    private final String stamped;
    private final String stampedByTrusted;
    private final String unstamped;
    private final String unreportedTallies;
    private final String recounted;
    private final String firstVersion;
    private final String uncountable;
    private final String unknownForm;
    private final TallyWords words;

    Sentences(
            String usage, String unreadable, String taken, String dossier, String leftOut, String fault, String unreported,
            String notInOrder, String other, String rewritten, String inOrder, String heldAgrees, String cosigned, String signedWith,
            String stamped, String stampedByTrusted, String unstamped, String unreportedTallies, String recounted, String firstVersion,
            String uncountable, String unknownForm, TallyWords words) {
        this.usage = usage;
        this.unreadable = unreadable;
        this.taken = taken;
        this.dossier = dossier;
        this.leftOut = leftOut;
        this.fault = fault;
        this.unreported = unreported;
        this.notInOrder = notInOrder;
        this.other = other;
        this.rewritten = rewritten;
        this.inOrder = inOrder;
        this.heldAgrees = heldAgrees;
        this.cosigned = cosigned;
        this.signedWith = signedWith;
        this.stamped = stamped;
        this.stampedByTrusted = stampedByTrusted;
        this.unstamped = unstamped;
        this.unreportedTallies = unreportedTallies;
        this.recounted = recounted;
        this.firstVersion = firstVersion;
        this.uncountable = uncountable;
        this.unknownForm = unknownForm;
        this.words = words;
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

    /**
     * Lines; each fault has one, with its code for machines before the sentence for people.
     *
     * @param knowsAuthorities whether it was said whose time stamps are trusted
     */
    List<String> tell(Verification verification, @Nullable Held held, boolean knowsAuthorities) {
        var lines = new ArrayList<String>();
        var claims = verification.claims();
        claims.ifPresent(known -> {
            lines.add(dossier.formatted(of(known.edition()), known.origin(), Long.toString(known.size())));
            if (known.withoutMetadata() > 0) {
                lines.add(leftOut.formatted(Long.toString(known.withoutData()), Long.toString(known.withoutMetadata())));
            }
        });
        var faults = verification.faults();
        faults.forEach(found -> lines.add(fault + " " + found + ": " + sentence(found)));
        if (verification.unreported() > 0) {
            lines.add(unreported.formatted(Integer.toString(verification.unreported())));
        }
        if (verification.unreportedTallies() > 0) {
            lines.add(unreportedTallies.formatted(Integer.toString(verification.unreportedTallies())));
        }
        if (!faults.isEmpty()) {
            lines.add(advice(faults));
            return lines;
        }
        lines.add(inOrder);
        claims.ifPresent(known -> lines.addAll(counted(known, verification.recounted())));
        claims.ifPresent(known -> lines.add(held != null ? heldAgrees : signedWith.formatted(known.keys().getFirst().line())));
        if (held != null && held.cosigner() != null) {
            held.cosignedAt().ifPresent(at -> lines.add(cosigned.formatted(held.cosigner().name(), at)));
        }
        verification.stamps().forEach(each -> lines.add((knowsAuthorities ? stampedByTrusted : stamped).formatted(
                each.size(), each.stamp().time(), each.stamp().giver(), DossierForm.checkpoint(each.size()), DossierForm.stamp(each.size()))));
        if (knowsAuthorities && verification.stamps().isEmpty()) {
            lines.add(unstamped);
        }
        return lines;
    }

    private String sentence(Fault found) {
        if (found.equals(new Fault(Fault.Kind.FILE_MALFORMED, DossierForm.FORMAT))) {
            return unknownForm;
        }
        var miscount = found.miscount();
        return miscount == null
                ? of(found).formatted(found.subject())
                : of(found).formatted(words.about(miscount), words.stated(miscount), words.counted(miscount));
    }

    /** What was counted anew, and what was not: silence about it would be taken for agreement. */
    private List<String> counted(Claims known, int figures) {
        if (known.edition() != Edition.FULL) {
            return List.of(uncountable);
        }
        var agreed = recounted.formatted(Integer.toString(figures));
        return known.version() == DossierVersion.FIRST ? List.of(agreed, firstVersion) : List.of(agreed);
    }

    private String advice(List<Fault> faults) {
        // what agrees with itself to the last byte and not with what was kept is no damage: it takes the key to make it
        if (faults.stream().allMatch(found -> found.kind() == Fault.Kind.HELD_ROOT)) {
            return rewritten;
        }
        return faults.stream().allMatch(found -> found.kind().isOfWhatWasGiven()) ? other : notInOrder.formatted(Integer.toString(faults.size()));
    }
}
