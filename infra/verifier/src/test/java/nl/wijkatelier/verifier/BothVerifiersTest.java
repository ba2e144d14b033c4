package nl.wijkatelier.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkatelier.evidence.RandomLog;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.note.SignedNote;
import nl.wijkatelier.evidence.note.SigningKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier in Java and the one in Python, which was written from the description alone, find the same. */
class BothVerifiersTest {
    private static final Path PYTHON = Path.of("verify.py");
    private static final Pattern STAMP = Pattern.compile("[0-9-]{10} [0-9:.]{8,} UTC");
    /** What is stated and what was counted, as the one says it in English and the other in both languages. */
    private static final Pattern TALLY = Pattern.compile(
            "(tally [^:\\s]+): .*?(?:: (\\S+)\\. Counted anew from the events it is: (\\S+)\\.|stated (\\S+), nageteld / counted (\\S+)\\))");
    private static final Pattern FAULT = Pattern.compile("^(?:FOUT|FAULT|FOUT / FAULT) ([a-z-]+ [^:\\s]+)");

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final RandomLog log = RandomLog.of(seed, 60);
    private final byte[] dossier = log.dossier(17L, 32L);

    @TempDir
    Path directory;

    private static Optional<PythonVerifier> python = Optional.empty();

    @BeforeAll
    static void start() {
        python = PythonVerifier.start();
    }

    @AfterAll
    static void stop() {
        python.ifPresent(PythonVerifier::close);
    }

    @BeforeEach
    void python_is_there() {
        Assumptions.assumeTrue(python.isPresent(), "SKIPPED for want of python3: that both verifiers agree was not tried");
    }

    @Test
    void the_second_verifier_is_short() throws IOException {
        assertThat(Files.readAllLines(PYTHON)).hasSizeLessThanOrEqualTo(300);
    }

    @Test
    void they_agree_on_what_was_not_touched_and_on_every_forgery() throws Exception {
        var rewritten = RandomLog.of(seed + 1, 60).checkpoint(40);
        for (var forged : forgeries().entrySet()) {
            assertAgreement(forged.getKey(), forged.getValue(), null);
            assertAgreement(forged.getKey() + ", kept", forged.getValue(), log.checkpoint(40));
            assertAgreement(forged.getKey() + ", kept of another history", forged.getValue(), rewritten);
        }
        assertAgreement("kept", dossier, log.checkpoint(40));
        assertAgreement("kept, all", dossier, log.checkpoint(60));
        assertAgreement("kept, of another history", dossier, rewritten);
        assertAgreement("kept, larger", log.first(30).dossier(), log.checkpoint(40));
        assertAgreement("kept, malformed", dossier, "no note");
        assertAgreement("kept, as handed on", dossier, "\uFEFF " + log.checkpoint(40).replaceAll("[ \n]+", "\r\n\t"));
        assertAgreement("kept, unsigned", dossier, log.checkpoint(40).replace("—", "-"));
        assertAgreement("kept, elsewhere", dossier, log.checkpoint(40).replace(RandomLog.ORIGIN, "elsewhere"));
        assertAgreement("kept, changed", dossier, log.checkpoint(40).replace("\n40\n", "\n41\n"));
    }

    @Test
    void they_count_the_same_in_random_histories_and_name_the_same_results_when_one_is_forged() throws Exception {
        var random = new Random(seed);
        var words = new TreeSet<String>();
        for (var time = 0; time < 12; time++) {
            var whole = RandomLog.of(random.nextLong(), 400).dossier();
            assertSameTallies("untouched", whole, 0);
            var lines = new String(Forgery.of(whole).content("tallies.txt"), StandardCharsets.ISO_8859_1).lines().toList();
            for (var word : lines.stream().map(line -> line.substring(0, line.indexOf(' '))).distinct().toList()) {
                words.add(word);
                var of = lines.stream().filter(line -> line.startsWith(word + " ")).toList();
                var line = of.get(random.nextInt(of.size())) + "\n";
                assertSameTallies(line, Forgery.of(whole).change("tallies.txt", text -> text.replace(line, line.replace("\n", "7\n"))).dossier(), 1);
                assertSameTallies("without " + line, Forgery.of(whole).change("tallies.txt", text -> text.replace(line, "")).dossier(), 1);
            }
        }
        assertThat(words).as("seed %d", seed).containsExactly(
                "dots", "impact", "influence", "interest", "likelihood", "position", "score", "sheets", "total", "weight");
    }

    private void assertSameTallies(String what, byte[] bytes, int faults) throws Exception {
        var file = Files.write(directory.resolve("dossier.zip"), bytes).toString();
        var out = new ByteArrayOutputStream();

        Verify.run(List.of(file, "--en"), new PrintStream(out, true, StandardCharsets.UTF_8));
        var first = tallies(out.toString(StandardCharsets.UTF_8));
        var second = tallies(python.orElseThrow().verify(List.of(file)).said());

        assertThat(second).as("seed %d, %s", seed, what).isEqualTo(first).hasSize(faults);
    }

    private static List<String> tallies(String told) {
        return told.lines()
                .flatMap(line -> TALLY.matcher(line).results())
                .map(found -> found.group(1) + " " + (found.group(2) == null
                        ? found.group(4) + " " + found.group(5)
                        : (found.group(2) + " " + found.group(3)).replace("nothing", "-")))
                .toList();
    }

    @Test
    void they_say_what_they_counted_anew_and_what_they_could_not() throws Exception {
        assertSaid(dossier, "results in tallies.txt were counted from the events again", "COUNTED ANEW: ", "results agree");
        for (var edition : List.of(Edition.INTERNAL, Edition.PUBLIC)) {
            assertSaid(log.edition(edition), "Not counted anew", "NOT COUNTED ANEW", "this edition has no ballots and sheets");
        }
        try (var first = BothVerifiersTest.class.getResourceAsStream("/first-format.zip")) {
            assertSaid(first.readAllBytes(), "was not counted anew here", "COUNTED ANEW: 12 ", "not stated in this earlier form");
        }
    }

    private void assertSaid(byte[] bytes, String first, String... second) throws Exception {
        var file = Files.write(directory.resolve("dossier.zip"), bytes).toString();
        var out = new ByteArrayOutputStream();

        assertThat(Verify.run(List.of(file, "--en"), new PrintStream(out, true, StandardCharsets.UTF_8))).isEqualTo(Verify.AS_IT_WAS);
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ")).contains(first);
        assertThat(python.orElseThrow().verify(List.of(file)).said()).contains(second);
    }

    @Test
    void they_agree_on_who_cosigned() throws Exception {
        var second = SigningKey.random();
        var at = Instant.parse("2026-03-05T09:00:00Z");
        var cosigned = second.cosign("c", SignedNote.parse(log.checkpoint(40)), at).toString();
        var cosigner = second.cosigner("c").line() + "\n";

        assertAgreement("cosigned", dossier, cosigned, cosigner);
        assertAgreement("not cosigned", dossier, log.checkpoint(40), cosigner);
        assertAgreement("cosigned by another", dossier, cosigned, SigningKey.random().cosigner("c").line());
        assertAgreement("cosigned another", dossier, cosigned.replace("\n40\n", "\n41\n"), cosigner);
        assertAgreement("cosigned twice", dossier, second.cosign("c", SignedNote.parse(cosigned), at).toString(), cosigner);
        assertAgreement("signed by the cosigner", dossier, second.note("c", SignedNote.parse(cosigned).text()).toString(), cosigner);
        assertAgreement("a key of an author", dossier, cosigned, second.name("c").line());
    }

    @Test
    void they_agree_on_time_stamps() throws Exception {
        var stamp = Authority.named("CN=Een instantie").stamp(log.checkpoint(60));
        for (var name : List.of("content/checkpoint-60.tsr", "content/checkpoint-32.tsr", "content/checkpoint-7.tsr", "content/checkpoint-060.tsr")) {
            assertAgreement(name, stamped(name, stamp), null);
        }
        assertAgreement("uncertified", stamped("content/checkpoint-60.tsr", Authority.named("CN=a").stamp(log.checkpoint(60), false)), null);
        assertAgreement("odd name", stamped("content/checkpoint-60.tsr", Authority.named("CN=\\1b\\c2\\85é,O=Één").stamp(log.checkpoint(60))), null);
        assertAgreement("of a changed dossier", Forgery.of(dossier)
                .with("content/checkpoint-60.tsr", stamp)
                .dossierWithItsOldSignature(), null);
        for (var length = 0; length < stamp.length; length += 97) {
            assertAgreement("stamp of " + length, stamped("content/checkpoint-60.tsr", Arrays.copyOf(stamp, length)), null);
        }
        var random = new Random(seed);
        for (var i = 0; i < 60; i++) {
            var bit = Math.abs(random.nextLong()) % (stamp.length * 8L);
            assertAgreement("stamp, bit " + bit, stamped("content/checkpoint-60.tsr", Dossiers.flipped(stamp, bit)), null);
        }
    }

    private byte[] stamped(String name, byte[] stamp) {
        return forge(it -> it.with(name, stamp));
    }

    @Test
    void the_second_verifier_is_a_command_too() throws Exception {
        var forged = forge(it -> it.events(lines -> lines.remove(41)));
        var file = Files.write(directory.resolve("forged.zip"), forged).toString();

        var command = new ProcessBuilder("python3", PYTHON.toString(), file).redirectErrorStream(true).start();

        assertThat(command.inputReader().lines())
                .contains("FOUT / FAULT event-displaced 42: hier staat een andere gebeurtenis / another event is here");
        assertThat(command.waitFor()).isEqualTo(1);
    }

    @Test
    void the_second_verifier_says_of_every_fault_what_it_is() throws Exception {
        var said = new ProcessBuilder("python3", "-Bc", "import verify; print(*verify.SENTENCES, sep='\\n')").start();

        assertThat(said.inputReader().lines())
                .as("all but what takes certificates, which it is not given")
                .containsExactlyInAnyOrderElementsOf(Stream.of(Fault.Kind.values())
                        .filter(kind -> kind != Fault.Kind.STAMP_UNTRUSTED)
                        .map(Fault.Kind::code)
                        .toList());
    }

    @Test
    void the_second_verifier_says_what_a_kept_checkpoint_adds() throws Exception {
        var file = Files.write(directory.resolve("dossier.zip"), dossier).toString();
        var kept = Files.writeString(directory.resolve("checkpoint.txt"), log.checkpoint(40)).toString();

        assertThat(python.orElseThrow().verify(List.of(file)).said()).contains("whether all was rewritten does not show");
        assertThat(python.orElseThrow().verify(List.of(file, kept)).said()).contains("agrees with the checkpoint that was kept");
    }

    @Test
    void they_give_the_same_advice() throws Exception {
        var untouched = Files.write(directory.resolve("dossier.zip"), dossier).toString();
        var damaged = Files.write(directory.resolve("damaged.zip"), forge(it -> it.events(lines -> lines.remove(41)))).toString();
        var kept = Files.writeString(directory.resolve("kept.txt"), log.checkpoint(40)).toString();
        var rewritten = Files.writeString(directory.resolve("rewritten.txt"), RandomLog.of(9, 60).checkpoint(40)).toString();
        var larger = Files.writeString(directory.resolve("larger.txt"), RandomLog.of(9, 70).checkpoint(70)).toString();

        assertAdvice(List.of(untouched, rewritten), "Do not accept this dossier, nor a new one", "do not accept this, nor a new one");
        assertAdvice(List.of(untouched, larger), "does not agree with what you gave", "look at what you gave");
        assertAdvice(List.of(damaged), "ask for a new one", "ask for a new one");
        // what is not what was signed for does not show that who has the key made it
        assertAdvice(List.of(damaged, kept), "ask for a new one", "ask for a new one");
    }

    private void assertAdvice(List<String> words, String first, String second) throws Exception {
        var told = new ByteArrayOutputStream();
        var english = new ArrayList<>(words);
        english.add("--en");

        assertThat(Verify.run(english, new PrintStream(told, true, StandardCharsets.UTF_8))).isEqualTo(Verify.NOT_AS_IT_WAS);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains(first);
        assertThat(python.orElseThrow().verify(words).said()).contains(second);
    }

    @Test
    void they_agree_on_bits_anywhere() throws Exception {
        var random = new Random(seed);
        for (var i = 0; i < 12; i++) {
            var bit = Math.abs(random.nextLong()) % (dossier.length * 8L);
            assertAgreement("bit " + bit, Dossiers.flipped(dossier, bit), null);
        }
        var edited = log.edition(Edition.INTERNAL);
        for (var i = 0; i < 12; i++) {
            var bit = Math.abs(random.nextLong()) % (edited.length * 8L);
            assertAgreement("edition, bit " + bit, Dossiers.flipped(edited, bit), null);
        }
    }

    private Map<String, byte[]> forgeries() {
        var forgeries = new LinkedHashMap<String, byte[]>();
        forgeries.put("untouched", dossier);
        forgeries.put("one event", log.first(1).dossier());
        forgeries.put("with a former key", log.dossier(
                SigningKey.random(), List.of(RandomLog.KEY.name(RandomLog.ORIGIN)), 17L));
        forgeries.put("changed", forge(it -> it.events(lines -> lines.set(41, lines.get(41).replace("2026-", "2027-")))));
        forgeries.put("removed", forge(it -> it.events(lines -> lines.remove(41))));
        forgeries.put("added", forge(it -> it.events(lines -> lines.add(41, lines.get(40)))));
        forgeries.put("swapped", forge(it -> it.events(lines -> Collections.swap(lines, 3, 50))));
        forgeries.put("not JSON", forge(it -> it.events(lines -> lines.set(5, "{}"))));
        forgeries.put("shorter", forge(it -> it.events(List::removeLast)));
        forgeries.put("longer", forge(it -> it.events(lines -> lines.add(lines.getLast().replace(":\"60\"", ":\"61\"")))));
        forgeries.put("no new line", forge(it -> it.change("events.ndjson", text -> text.substring(0, text.length() - 1))));
        forgeries.put("no events", forge(it -> it.change("events.ndjson", text -> "")));
        forgeries.put("hashes", forge(it -> it.change("proofs/leaf-hashes", text -> "\0" + text.substring(1))));
        forgeries.put("all but the signature", rewritten());
        forgeries.put("checkpoint", forge(it -> it.change("checkpoints/32.txt", text -> text.replace("\n32\n", "\n33\n"))));
        forgeries.put("last checkpoint", forge(it -> it.without("checkpoints/60.txt")));
        forgeries.put("signature", forge(it -> it.change("keys/log.txt", text -> SigningKey.random().name(RandomLog.ORIGIN).line() + "\n")));
        forgeries.put("keys", forge(it -> it.change("keys/log.txt", text -> text + "\n")));
        forgeries.put("format", forge(it -> it.change("FORMAT.txt", text -> text.replace("60", "060"))));
        forgeries.put("read me", Forgery.of(dossier).with("README.txt", "Trust me.").dossierWithItsOldSums());
        forgeries.put("sums", Forgery.of(dossier).change("SHA256SUMS", text -> text + "\n").dossierWithItsOldSums());
        forgeries.put("no sums", forge(it -> it.without("README.txt")));
        forgeries.put("unknown", forge(it -> it.with("more.txt", "more")));
        forgeries.put("proof", forge(it -> it.change("proofs/consistency-17.txt", text -> text.substring(45))));
        forgeries.put("proof of another", forge(it -> it.change("proofs/inclusion-17.txt", text -> "")));
        forgeries.put("proof of nothing", forge(it -> it.with("proofs/inclusion-18.txt", "")));
        forgeries.put("proof that is none", forge(it -> it.with("proofs/inclusion-17.txt", "proof")));
        forgeries.put("tallies", forge(it -> it.change("tallies.txt", text -> text.replaceFirst("[0-9]\n", "99\n") + "dots v n 1\n")));
        forgeries.put("empty tallies", forge(it -> it.with("tallies.txt", "")));
        forgeries.put("tallies twice", forge(it -> it.change("tallies.txt", text -> text + text)));
        forgeries.put("tallies without keys", forge(it -> it.change("tallies.txt", text -> " 3\n" + text)));
        forgeries.put("tallies of the first form", forge(it -> it.change("FORMAT.txt", text -> text.replace("-v2", "-v1"))));
        forgeries.put("of a later form", forge(it -> it.change("FORMAT.txt", text -> text.replace("-v2", "-v3"))));
        forgeries.put("no tallies", forge(it -> it.without("tallies.txt")));
        forgeries.put("tallies of an edition", Forgery.of(log.edition(Edition.PUBLIC)).with("tallies.txt", "").dossier());
        forgeries.put("content", Forgery.of(dossier).with("content/a.json", "[]").dossierWithItsOldSignature());
        forgeries.put("content and signature", forge(it -> it.with("content/a.json", "[]")));
        forgeries.put("no signature", Forgery.of(dossier).without("SIGNATURE.txt").dossierWithItsOldSums());
        forgeries.put("no note", Forgery.of(dossier).with("SIGNATURE.txt", "Trust me.").dossierWithItsOldSums());
        forgeries.put("a note", Forgery.of(dossier).with("SIGNATURE.txt", log.checkpoint(60)).dossierWithItsOldSums());
        for (var edition : List.of(Edition.INTERNAL, Edition.PUBLIC)) {
            forgeries.putAll(forgeriesOf(edition));
        }
        forgeries.put("cut off", Arrays.copyOf(dossier, dossier.length / 2));
        forgeries.put("more", Arrays.copyOf(dossier, dossier.length + 1));
        forgeries.put("nothing", new byte[0]);
        return forgeries;
    }

    private Map<String, byte[]> forgeriesOf(Edition edition) {
        var edited = log.edition(edition, 17L);
        var forgeries = new LinkedHashMap<String, byte[]>();
        forgeries.put(edition + " untouched", edited);
        forgeries.put(edition + " as full", Forgery.of(edited)
                .change("FORMAT.txt", text -> text.replace(edition.word(), "full"))
                .dossier());
        forgeries.put(edition + " as public", Forgery.of(edited)
                .change("FORMAT.txt", text -> text.replace(edition.word(), "public"))
                .dossier());
        forgeries.put(edition + " counts less", Forgery.of(edited)
                .change("FORMAT.txt", text -> text.replaceAll("without-(.*): .", "without-$1: 7"))
                .dossier());
        for (var part : List.of("metadatadigest", "datasalt", "datadigest")) {
            for (var change : List.of("A", "====", "\\\"", "AAAA")) {
                forgeries.put(edition + " " + part + " " + change, Forgery.of(edited)
                        .events(lines -> lines.replaceAll(line -> line.replace(part + "\":\"", part + "\":\"" + change)))
                        .dossier());
            }
            forgeries.put(edition + " other " + part, Forgery.of(edited)
                    .events(lines -> lines.replaceAll(line -> line.replaceFirst(part + "\":\".{43}", part + "\":\"" + "A".repeat(43))))
                    .dossier());
            forgeries.put(edition + " without " + part, Forgery.of(edited)
                    .events(lines -> lines.replaceAll(line -> line.replaceFirst(",\"" + part + "\":\"[^\"]*\"", "")))
                    .dossier());
        }
        forgeries.put(edition + " another id", Forgery.of(edited)
                .events(lines -> lines.replaceAll(line -> line.replaceFirst("\"id\":\"41\"", "\"id\":\"42\"")))
                .dossier());
        return forgeries;
    }

    private byte[] forge(UnaryOperator<Forgery> how) {
        return how.apply(Forgery.of(dossier)).dossier();
    }

    private byte[] rewritten() {
        var other = Forgery.of(RandomLog.of(seed + 1, 60).dossier());
        return forge(it -> it.with("events.ndjson", other.content("events.ndjson"))
                .with("proofs/leaf-hashes", other.content("proofs/leaf-hashes")));
    }

    private void assertAgreement(String what, byte[] bytes, @Nullable String held) throws Exception {
        assertAgreement(what, bytes, held, null);
    }

    private void assertAgreement(String what, byte[] bytes, @Nullable String held, @Nullable String cosigner) throws Exception {
        var arguments = new ArrayList<>(List.of(Files.write(directory.resolve("dossier.zip"), bytes).toString()));
        if (held != null) {
            arguments.add(Files.writeString(directory.resolve("checkpoint.txt"), held).toString());
        }
        if (cosigner != null) {
            arguments.add(Files.writeString(directory.resolve("cosigner.txt"), cosigner).toString());
        }
        var out = new ByteArrayOutputStream();
        var java = Verify.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        var second = python.orElseThrow().verify(arguments);

        assertThat(faults(second.said())).as("seed %d, %s: %s", seed, what, second)
                .containsExactlyInAnyOrderElementsOf(faults(out.toString(StandardCharsets.UTF_8)));
        assertThat(stamps(second.said())).as("seed %d, %s: %s", seed, what, second)
                .isEqualTo(stamps(out.toString(StandardCharsets.UTF_8)));
        assertThat(second.code()).as("seed %d, %s: %s", seed, what, second).isEqualTo(java);
    }

    private static List<String> stamps(String told) {
        return told.lines()
                .flatMap(line -> STAMP.matcher(line).results())
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> faults(String told) {
        return told.lines().flatMap(line -> FAULT.matcher(line).results().map(found -> found.group(1))).toList();
    }
}
