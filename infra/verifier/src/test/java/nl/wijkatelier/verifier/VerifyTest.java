package nl.wijkatelier.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkatelier.evidence.RandomLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final RandomLog log = RandomLog.of(1, 20);

    @TempDir
    Path directory;

    private String dossier;

    @BeforeEach
    void a_dossier() throws IOException {
        dossier = Files.write(directory.resolve("dossier.zip"), log.dossier()).toString();
    }

    @Test
    void it_says_that_all_is_in_order_and_under_which_key() {
        assertThat(verify("--nl", dossier)).isZero();
        assertThat(told()).contains(
                "Dossier (volledige editie) van test.example/a1: 20 gebeurtenissen. ", "IN ORDE",
                "Ondertekend met: " + RandomLog.KEY.name(RandomLog.ORIGIN).line(), "Vergelijk deze sleutel");
    }

    @Test
    void it_says_that_a_checkpoint_agrees() throws IOException {
        var held = Files.writeString(directory.resolve("held.txt"), log.checkpoint(7)).toString();

        assertThat(verify("--en", dossier, held)).isZero();
        assertThat(told()).contains("IN ORDER", "The checkpoint that was kept agrees: ").doesNotContain("Compare");
    }

    @Test
    void it_says_of_a_time_stamp_what_it_states_and_what_was_not_looked_at() throws IOException {
        assertThat(verify("--nl", dossier)).isZero();
        assertThat(told()).doesNotContain("ijdstempel");
        Files.write(Path.of(dossier), Forgery.of(log.dossier())
                .with("content/checkpoint-20.tsr", Authority.named("O=Stempels,CN=Een instantie").stamp(log.checkpoint(20)))
                .dossier());

        assertThat(verify("--nl", dossier)).isZero();
        assertThat(verify("--en", dossier)).isZero();
        assertThat(told()).contains(
                "IN ORDE", "Tijdstempel op het controlepunt bij 20 gebeurtenissen: 2027-02-09 13:00:00 UTC, volgens \"Stempels, Een instantie\".",
                "is hier NIET nagegaan",
                "Time stamp on the checkpoint at 20 events: 2027-02-09 13:00:00 UTC, according to \"Stempels, Een instantie\".",
                "openssl ts -verify -data checkpoints/20.txt -in content/checkpoint-20.tsr");
    }

    @Test
    void it_says_of_a_time_stamp_whether_it_is_of_whom_one_trusts() throws IOException {
        var authority = Authority.named("O=Stempels,CN=Een instantie");
        var trusted = Files.write(directory.resolve("authority.der"), authority.root().getEncoded()).toString();
        var other = Files.write(directory.resolve("other.der"), Authority.named("CN=Een andere").root().getEncoded()).toString();
        assertThat(verify("--nl", dossier, "--tsa-certificate", trusted)).isZero();
        assertThat(told()).contains("Er zit geen tijdstempel in dit dossier");
        Files.write(Path.of(dossier), Forgery.of(log.dossier())
                .with("content/checkpoint-20.tsr", authority.stamp(log.checkpoint(20)))
                .dossier());

        assertThat(verify("--tsa-certificate", trusted, dossier, "--nl")).isZero();
        assertThat(told()).contains("volgens \"Stempels, Een instantie\".", "getekend met een certificaat dat u opgaf")
                .doesNotContain("NIET nagegaan");
        assertThat(verify(dossier, "--tsa-certificate", other, "--nl")).isEqualTo(1);
        assertThat(told()).contains("FOUT stamp-untrusted content/checkpoint-20.tsr: ", "in het dossier zelf is geen fout gevonden");
    }

    @Test
    void it_says_which_event_is_not_in_order_in_either_language() throws IOException {
        var forged = Forgery.of(log.dossier()).events(lines -> lines.set(6, lines.get(6).replace("2026-", "2027-")));
        Files.write(Path.of(dossier), forged.dossier());

        assertThat(verify(dossier, "--nl")).isEqualTo(1);
        assertThat(verify(dossier, "--en")).isEqualTo(1);
        assertThat(told()).contains(
                "FOUT event-changed 7: Gebeurtenis 7 is veranderd.", "NIET IN ORDE: 1 fout(en) gevonden. ",
                "FAULT event-changed 7: Event 7 was changed.", "NOT IN ORDER: 1 fault(s) found. ");
    }

    @Test
    void it_does_not_blame_the_dossier_for_a_checkpoint_of_something_else() throws IOException {
        var larger = Files.writeString(directory.resolve("larger.txt"), RandomLog.of(1, 30).checkpoint(30)).toString();
        var rewritten = Files.writeString(directory.resolve("rewritten.txt"), RandomLog.of(2, 20).checkpoint(20)).toString();

        assertThat(verify("--nl", dossier, larger)).isEqualTo(1);
        assertThat(told()).contains("in het dossier zelf is geen fout gevonden");
        out.reset();
        assertThat(verify("--nl", dossier, rewritten)).isEqualTo(1);
        assertThat(told()).contains("FOUT held-root 20", "Aanvaard dit dossier niet, en ook", "wie toezicht houdt")
                .doesNotContain("vraag om een nieuw");
    }

    @Test
    void of_many_events_out_of_place_it_says_how_many_it_does_not_name() throws IOException {
        var forged = Forgery.of(log.dossier()).events(lines -> lines.remove(3));
        Files.write(Path.of(dossier), forged.dossier());

        assertThat(verify(dossier, "--nl")).isEqualTo(1);
        assertThat(told()).contains("FOUT event-displaced 4:", "FOUT event-displaced 13:", "Van nog 7 gebeurtenissen ")
                .doesNotContain("event-displaced 14");
    }

    @Test
    void it_says_what_is_stated_and_what_was_counted_in_either_language() throws IOException {
        var whole = RandomLog.of(4, 300).dossier();
        var total = new String(Forgery.of(whole).content("tallies.txt")).lines().filter(line -> line.startsWith("total ")).findFirst().orElseThrow();
        var figure = total.substring(total.lastIndexOf(' ') + 1);
        var forged = Files.write(
                        directory.resolve("forged.zip"),
                        Forgery.of(whole).change("tallies.txt", text -> text.replace(total, total + "5").replaceFirst("dots .*\n", "")).dossier())
                .toString();

        assertThat(verify(forged, "--nl")).isEqualTo(Verify.NOT_AS_IT_WAS);
        assertThat(told()).contains("staat voor stippen voor notitie ", ": niets. Nageteld uit de gebeurtenissen is het: ")
                .contains("staat voor de gewogen score van optie " + total.split(" ")[3], ": " + figure.replace("unknown", "onbekend"))
                .contains("in ronde " + total.split(" ")[2] + " van beslismatrix " + total.split(" ")[1] + ": ");
        out.reset();
        assertThat(verify(forged, "--en")).isEqualTo(Verify.NOT_AS_IT_WAS);
        assertThat(told()).contains("states for dots for note ", ": nothing. Counted anew from the events it is: ")
                .contains("states for the weighed score of option " + total.split(" ")[3], figure + "5. Counted anew from the events it is: " + figure + ".");
    }

    @Test
    void of_many_results_that_are_otherwise_it_says_how_many_it_does_not_name() throws IOException {
        var whole = RandomLog.of(4, 300).dossier();
        var many = new String(Forgery.of(whole).content("tallies.txt")).lines().count();
        var forged = Files.write(directory.resolve("forged.zip"), Forgery.of(whole).with("tallies.txt", "").dossier()).toString();

        assertThat(verify(forged, "--en")).isEqualTo(Verify.NOT_AS_IT_WAS);

        assertThat(told()).contains("Of " + (many - 10) + " more results it is not told one by one");
    }

    @Test
    void a_dossier_of_a_later_form_asks_for_a_newer_verifier() throws IOException {
        var later = Files.write(
                        directory.resolve("later.zip"),
                        Forgery.of(log.dossier()).change("FORMAT.txt", text -> text.replace("-v2", "-v3")).dossier())
                .toString();

        assertThat(verify(later, "--en")).isEqualTo(Verify.NOT_AS_IT_WAS);

        assertThat(told()).contains("file-malformed FORMAT.txt", "then you need a newer verifier");
    }

    @Test
    void every_fault_has_a_sentence_in_both_languages() {
        for (var kind : Fault.Kind.values()) {
            for (var sentences : Sentences.values()) {
                assertThat(sentences.of(new Fault(kind, "42"))).containsPattern("[.?]$");
            }
        }
    }

    @Test
    void what_cannot_be_looked_at_is_neither_in_order_nor_not() {
        assertThat(verify()).isEqualTo(2);
        assertThat(verify(dossier, "one", "too-many")).isEqualTo(2);
        assertThat(verify("--help")).isEqualTo(2);
        assertThat(verify(dossier, "--tsa-certificate")).isEqualTo(2);
        assertThat(verify(dossier, "--tsa-certificate", directory.resolve("nowhere.pem").toString())).isEqualTo(2);
        assertThat(verify(directory.resolve("nowhere.zip").toString())).isEqualTo(2);
        assertThat(verify(dossier, directory.resolve("nowhere.txt").toString())).isEqualTo(2);
    }

    private int verify(String... arguments) {
        return Verify.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
