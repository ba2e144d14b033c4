package nl.wijkatelier.verifier;

import static nl.wijkatelier.verifier.Dossiers.faults;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkatelier.evidence.RandomLog;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.event.LoggedEvent;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SigningKey;
import nl.wijkatelier.evidence.tally.Miscount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
    private final RandomLog log = RandomLog.of(4, 300);
    private final byte[] dossier = log.dossier(17L, 100L, 256L);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20, 255, 256, 257, 1_000})
    void what_was_not_touched_is_in_order(int size) {
        var seed = Long.getLong("seed", System.nanoTime());
        System.out.println("dossiers that were not touched: replay with -Dseed=" + seed);
        var random = RandomLog.of(seed, size);

        assertThat(faults(random.dossier())).as("seed %d", seed).isEmpty();
        assertThat(faults(random.dossier((long) (size + 1) / 2), random.checkpoint((size + 1) / 2))).as("seed %d", seed).isEmpty();
    }

    @Test
    void a_former_key_is_in_it_and_what_it_signed_still_counts() {
        var former = SigningKey.random();
        var held = log.dossier(former, List.of());
        var kept = new String(Forgery.of(held).content("checkpoints/300.txt"));

        var later = log.dossier(RandomLog.KEY, List.<NoteKey>of(former.name(RandomLog.ORIGIN)));

        assertThat(faults(later, kept)).isEmpty();
        assertThat(faults(dossier, kept)).containsExactly("held-signature 300");
    }

    @Test
    void an_event_that_was_changed_is_named() {
        var forged = Forgery.of(dossier).events(lines -> lines.set(41, lines.get(41).replace("2026-", "2027-")));

        assertThat(faults(forged.dossier())).containsExactly("event-changed 42");
    }

    @Test
    void an_event_that_is_gone_is_named() {
        var forged = Forgery.of(dossier).events(lines -> lines.remove(41));

        assertThat(faults(forged.dossier())).startsWith("event-displaced 42").hasSize(10);
    }

    @Test
    void an_event_that_came_in_between_is_named() {
        var forged = Forgery.of(dossier).events(lines -> lines.add(41, lines.get(41).replace("2026-", "2027-")));

        assertThat(faults(forged.dossier())).startsWith("event-changed 42", "event-displaced 43");
    }

    @Test
    void events_that_changed_places_are_named() {
        var forged = Forgery.of(dossier).events(lines -> Collections.swap(lines, 41, 99));

        assertThat(faults(forged.dossier())).containsExactly("event-displaced 42", "event-displaced 100");
    }

    @Test
    void events_that_changed_places_and_numbers_are_named() {
        var forged = Forgery.of(dossier).events(lines -> {
            var first = lines.get(41);
            lines.set(41, lines.get(42).replace("\"sequence\":\"43\"", "\"sequence\":\"42\""));
            lines.set(42, first.replace("\"sequence\":\"42\"", "\"sequence\":\"43\""));
        });

        assertThat(faults(forged.dossier())).containsExactly("event-changed 42", "event-changed 43");
    }

    @Test
    void an_end_that_was_cut_off_is_named() {
        assertThat(faults(Forgery.of(dossier).events(List::removeLast).dossier())).containsExactly("event-missing 300");
        assertThat(faults(Forgery.of(dossier).change("events.ndjson", text -> text.substring(0, text.length() - 1)).dossier()))
                .containsExactly("event-malformed 300");
        assertThat(faults(Forgery.of(dossier).change("events.ndjson", text -> "").dossier())).containsExactly("event-missing 1");
    }

    @Test
    void an_event_after_the_last_is_named() {
        var forged = Forgery.of(dossier).events(lines -> lines.add(lines.getLast().replace(":\"300\"", ":\"301\"")));

        assertThat(faults(forged.dossier())).containsExactly("event-unexpected 301");
    }

    @Test
    void a_dossier_cut_off_anywhere_is_no_dossier() {
        for (var length = 0; length < dossier.length; length += 997) {
            assertThat(faults(Arrays.copyOf(dossier, length))).as("%d bytes", length).singleElement().asString().startsWith("container");
        }
        assertThat(faults(Arrays.copyOf(dossier, dossier.length + 1))).singleElement().asString().startsWith("container");
    }

    @Test
    void whoever_makes_the_list_of_hashes_fit_does_not_make_the_signature_fit() {
        var other = log.with(altered(log.events().get(41)));
        var forged = Forgery.of(dossier)
                .with("events.ndjson", Forgery.of(other.dossier()).content("events.ndjson"))
                .with("proofs/leaf-hashes", Forgery.of(other.dossier()).content("proofs/leaf-hashes"))
                .with("tallies.txt", Forgery.of(other.dossier()).content("tallies.txt"));

        assertThat(faults(forged.dossier()))
                .containsExactlyInAnyOrder("proof proofs/leaf-hashes", "root 100", "root 256", "root 300");
    }

    @Test
    void a_history_that_was_made_and_signed_anew_is_found_by_who_kept_a_checkpoint() {
        var rewritten = log.with(altered(log.events().get(41)));
        var forged = rewritten.dossier(17L, 100L, 256L);

        assertThat(faults(forged)).as("its own key says that all is well").isEmpty();
        assertThat(faults(forged, log.checkpoint(41))).as("kept before").isEmpty();
        assertThat(faults(forged, log.checkpoint(42))).containsExactly("held-root 42");
        assertThat(faults(forged, log.checkpoint(300))).containsExactly("held-root 300");
        assertThat(faults(log.first(200).dossier(), log.checkpoint(300))).as("shortened").containsExactly("held-larger 300");
    }

    @Test
    void a_file_that_was_touched_is_not_a_history_that_was_rewritten() {
        var kept = log.checkpoint(42);
        var changed = Forgery.of(dossier).events(lines -> lines.set(41, lines.get(41).replace("\"data\":{", "\"data\":{\"x\":1,")));
        var other = log.with(altered(log.events().get(41)));
        var exchanged = Forgery.of(dossier)
                .with("events.ndjson", Forgery.of(other.dossier()).content("events.ndjson"))
                .with("proofs/leaf-hashes", Forgery.of(other.dossier()).content("proofs/leaf-hashes"));
        var cut = Forgery.of(dossier).events(lines -> lines.subList(20, lines.size()).clear());

        assertThat(faults(changed.dossier(), kept)).contains("event-changed 42").noneMatch(fault -> fault.startsWith("held-"));
        assertThat(faults(exchanged.dossier(), kept)).contains("root 300").noneMatch(fault -> fault.startsWith("held-"));
        assertThat(faults(cut.dossier(), kept)).contains("event-missing 21").noneMatch(fault -> fault.startsWith("held-"));
    }

    @Test
    void a_checkpoint_that_was_kept_of_something_else_is_told_apart() {
        var kept = log.checkpoint(42);

        assertThat(faults(dossier, kept.replace(RandomLog.ORIGIN, "test.example/a2"))).containsExactly("held-origin 42");
        assertThat(faults(dossier, kept.replace("\n42\n", "\n43\n"))).containsExactly("held-signature 43");
        assertThat(faults(dossier, kept.replace("\n\n", "\n"))).isEmpty();
        assertThat(faults(dossier, kept.replace("— ", ""))).containsExactly("held-malformed -");
    }

    @Test
    void a_checkpoint_that_was_kept_is_taken_as_mail_codes_and_editors_hand_it_on() {
        var kept = log.checkpoint(42);
        var broken = kept.replaceFirst("(— \\S+) (.{40})", "$1\r\n$2\r\n");

        assertThat(faults(dossier, kept.strip())).as("without its last new line").isEmpty();
        assertThat(faults(dossier, "\uFEFF" + kept.replace("\n", "\r\n"))).as("kept by an editor").isEmpty();
        assertThat(faults(dossier, "\n  " + kept.replace("\n", "\n  "))).as("quoted").isEmpty();
        assertThat(broken).isNotEqualTo(kept);
        assertThat(faults(dossier, broken)).as("broken by a mail").isEmpty();
    }

    @Test
    void files_that_are_gone_or_new_are_named() {
        assertThat(faults(Forgery.of(dossier).without("README.txt").dossier())).containsExactly("file-missing README.txt");
        assertThat(faults(Forgery.of(dossier).without("checkpoints/300.txt").dossier()))
                .contains("file-missing checkpoints/300.txt", "file-unknown proofs/inclusion-300.txt");
        assertThat(faults(Forgery.of(dossier).with("more.txt", "").dossier())).containsExactly("file-unknown more.txt");
        assertThat(faults(Forgery.of(dossier).with("README.txt", "Trust me.").dossierWithItsOldSums()))
                .containsExactly("file-changed README.txt");
    }

    @Test
    void what_is_not_written_as_it_should_be_is_named() {
        Map.of(
                        "FORMAT.txt", "file-malformed FORMAT.txt",
                        "keys/log.txt", "file-malformed keys/log.txt",
                        "checkpoints/100.txt", "file-malformed checkpoints/100.txt",
                        "proofs/consistency-100.txt", "proof proofs/consistency-100.txt",
                        "proofs/inclusion-100.txt", "proof proofs/inclusion-100.txt")
                .forEach((name, fault) -> assertThat(faults(Forgery.of(dossier).change(name, text -> text + "x").dossier()))
                        .containsExactly(fault));
        assertThat(faults(Forgery.of(dossier).change("SHA256SUMS", text -> text + "x").dossierWithItsOldSums()))
                .containsExactly("file-malformed SHA256SUMS", "signature SIGNATURE.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dots", "position", "sheets", "weight", "score", "total", "influence", "interest", "likelihood", "impact"})
    void a_result_that_cannot_be_counted_anew_is_named(String word) {
        var line = Arrays.stream(tallies(dossier).split("\n")).filter(each -> each.startsWith(word + " ")).findFirst().orElseThrow();
        var key = line.substring(0, line.lastIndexOf(' '));
        var figure = line.substring(line.lastIndexOf(' ') + 1);

        var forged = Forgery.of(dossier).change("tallies.txt", text -> text.replace(line + "\n", line + "9\n"));

        assertThat(verified(forged.dossier()).faults())
                .containsExactly(Fault.of(new Miscount(key, figure + "9", figure)))
                .first().hasToString("tally " + key.replace(' ', '/'));
    }

    @Test
    void a_result_that_is_left_out_or_made_up_is_named() {
        var line = tallies(dossier).lines().filter(each -> each.startsWith("total ")).findFirst().orElseThrow() + "\n";
        var key = line.substring(0, line.lastIndexOf(' '));

        assertThat(faults(Forgery.of(dossier).change("tallies.txt", text -> text.replace(line, "")).dossier()))
                .containsExactly("tally " + key.replace(' ', '/'));
        assertThat(faults(Forgery.of(dossier).change("tallies.txt", text -> "aaa b 3\n" + text).dossier())).containsExactly("tally aaa/b");
        assertThat(verified(Forgery.of(dossier).with("tallies.txt", "").dossier()).unreportedTallies())
                .isEqualTo(tallies(dossier).lines().count() - 10);
        assertThat(faults(Forgery.of(dossier).with("tallies.txt", "").dossier())).hasSize(10);
    }

    @Test
    void results_that_are_not_written_as_they_should_be_are_not_read() {
        for (var other : List.of("x", "dots v0 n1 2", "\n", " 3\n", "dots v0 n1 2\ndots v0 n1 2\n", "dots v0 n2 2\ndots v0 n1 2\n", "dots \u001b 2\n")) {
            assertThat(faults(Forgery.of(dossier).with("tallies.txt", other).dossier()))
                    .as(other)
                    .containsExactly("file-malformed tallies.txt");
        }
        assertThat(faults(Forgery.of(dossier).without("tallies.txt").dossier())).containsExactly("file-missing tallies.txt");
        assertThat(faults(Forgery.of(log.edition(Edition.INTERNAL)).with("tallies.txt", tallies(dossier)).dossier()))
                .contains("file-unknown tallies.txt");
    }

    @Test
    void a_dossier_of_the_first_form_states_fewer_results_and_is_still_in_order() throws IOException {
        var first = Forgery.of(dossier)
                .change("FORMAT.txt", text -> text.replace("dossier-v2", "dossier-v1"))
                .change("tallies.txt", text -> text.lines()
                        .filter(line -> line.startsWith("dots ") || line.startsWith("position "))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
        try (var kept = VerificationTest.class.getResourceAsStream("/first-format.zip")) {
            assertThat(faults(kept.readAllBytes())).as("as it was made then").isEmpty();
        }
        assertThat(faults(first.dossier())).isEmpty();
        assertThat(faults(first.change("FORMAT.txt", text -> text.replace("dossier-v1", "dossier-v2")).dossier()))
                .as("a later one without them").hasSize(10).allMatch(fault -> fault.startsWith("tally "));
        assertThat(faults(Forgery.of(dossier).change("FORMAT.txt", text -> text.replace("dossier-v2", "dossier-v1")).dossier()))
                .as("more than is in that form").hasSize(10).allMatch(fault -> fault.startsWith("tally "));
        assertThat(faults(Forgery.of(dossier).change("FORMAT.txt", text -> text.replace("dossier-v2", "dossier-v3")).dossier()))
                .containsExactly("file-malformed FORMAT.txt");
    }

    private static String tallies(byte[] dossier) {
        return new String(Forgery.of(dossier).content("tallies.txt"), StandardCharsets.ISO_8859_1);
    }

    private static Verification verified(byte[] dossier) {
        try {
            return Verification.of(MemorySegment.ofArray(dossier), null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_is_for_people_is_signed_too() {
        var forged = Forgery.of(dossier).with("content/a.json", "{\"forged\":true}");

        assertThat(faults(forged.dossierWithItsOldSums())).containsExactly("file-changed content/a.json");
        assertThat(faults(forged.dossierWithItsOldSignature())).containsExactly("signature SIGNATURE.txt");
        assertThat(faults(forged.dossier())).as("by who has the key").isEmpty();
        assertThat(faults(Forgery.of(dossier).with("mdto/more.xml", "").dossierWithItsOldSignature()))
                .containsExactly("signature SIGNATURE.txt");
        assertThat(faults(Forgery.of(dossier).change("SIGNATURE.txt", text -> text + "x").dossierWithItsOldSums()))
                .containsExactly("file-malformed SIGNATURE.txt");
        assertThat(faults(Forgery.of(dossier).without("SIGNATURE.txt").dossierWithItsOldSums()))
                .containsExactly("file-missing SIGNATURE.txt");
    }

    @Test
    void proofs_of_something_else_prove_nothing() {
        var forgery = Forgery.of(dossier);
        forgery.with("proofs/consistency-17.txt", forgery.content("proofs/consistency-100.txt"))
                .with("proofs/inclusion-17.txt", forgery.content("proofs/inclusion-100.txt"));

        assertThat(faults(forgery.dossier()))
                .containsExactlyInAnyOrder("proof proofs/consistency-17.txt", "proof proofs/inclusion-17.txt");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FULL")
    void an_edition_proves_what_it_leaves_out(Edition edition) {
        var edited = log.edition(edition, 17L, 100L);

        assertThat(faults(edited, log.checkpoint(100))).isEmpty();
        assertThat(faults(Forgery.of(edited)
                        .events(lines -> lines.set(43, lines.get(43).replaceFirst("datadigest\":\".", "datadigest\":\"*")))
                        .dossier()))
                .containsExactly("event-malformed 44");
        assertThat(faults(Forgery.of(edited)
                        .events(lines -> lines.set(43, lines.get(47).replace("\"48\"", "\"44\"")))
                        .dossier()))
                .containsExactly("event-changed 44");
    }

    @Test
    void an_edition_is_told_apart_from_another() {
        var internal = Forgery.of(log.edition(Edition.INTERNAL));

        assertThat(faults(internal.change("FORMAT.txt", text -> text.replace("internal", "full")).dossier()))
                .startsWith("file-missing tallies.txt", "event-malformed 1", "event-malformed 4").hasSize(11);
        assertThat(faults(internal.change("FORMAT.txt", text -> text.replace("full", "public")).dossier()))
                .startsWith("event-malformed 2", "event-malformed 3", "event-malformed 6");
        assertThat(faults(internal.change("FORMAT.txt", text -> text.replace("public", "secret")).dossier()))
                .containsExactly("file-malformed FORMAT.txt");
    }

    @Test
    void how_much_is_left_out_is_counted() {
        var fewer = Forgery.of(log.edition(Edition.INTERNAL))
                .change("FORMAT.txt", text -> text.replace("data: 75", "data: 74").replace("metadata: 150", "metadata: 0"));

        assertThat(faults(fewer.dossier())).containsExactly("left-out metadata", "left-out data");
    }

    @Test
    void a_checkpoint_signed_by_somebody_else_is_named() {
        var stranger = Forgery.of(log.dossier(SigningKey.random(), List.of(), 100L)).content("checkpoints/100.txt");

        assertThat(faults(Forgery.of(dossier).with("checkpoints/100.txt", stranger).dossier()))
                .containsExactly("signature checkpoints/100.txt");
    }

    private static LoggedEvent altered(LoggedEvent event) {
        return new LoggedEvent(
                event.revision(), event.id(), event.type(), event.typeRevision(), event.time(), event.metadata(), "{}".getBytes());
    }
}
