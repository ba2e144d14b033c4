package nl.wijkatelier.verifier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.evidence.dossier.DossierVersion;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.dossier.Measure;
import nl.wijkatelier.evidence.note.Checkpoint;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SignedNote;
import nl.wijkatelier.verifier.Fault.Kind;

/**
 * What a dossier says of itself, before anything of it has been verified.
 *
 * @param version which form it has
 * @param withoutMetadata how many events are without metadata
 * @param withoutData how many are without their payload
 * @param checkpoints those that can be read, by their size
 */
record Claims(
        DossierVersion version,
        Edition edition,
        String origin,
        long size,
        long withoutMetadata,
        long withoutData,
        List<NoteKey> keys,
        Map<Long, Checkpoint> checkpoints) {
    private static final Pattern FORMAT = Pattern.compile("""
            (wijkatelier-dossier-v[12])
            edition: (full|internal|public)
            origin: ([!-*,-~]+)
            events: ([1-9][0-9]{0,17})
            without-metadata: (0|[1-9][0-9]{0,17})
            without-data: (0|[1-9][0-9]{0,17})
            """);
    private static final Pattern CHECKPOINT = Pattern.compile("checkpoints/([0-9]+)\\.txt");

    /** Reads them; empty if they cannot be read, and then the findings say so. */
    static Optional<Claims> read(DossierFile file, Findings findings) throws IOException {
        var format = FORMAT.matcher(text(file.content(DossierForm.FORMAT)));
        if (!format.matches()) {
            findings.add(Kind.FILE_MALFORMED, DossierForm.FORMAT);
            return Optional.empty();
        }
        var edition = Edition.valueOf(format.group(2).toUpperCase(Locale.ROOT));
        var hasTallies = file.entries().containsKey(DossierForm.TALLIES);
        if (hasTallies != (edition == Edition.FULL)) {
            findings.add(hasTallies ? Kind.FILE_UNKNOWN : Kind.FILE_MISSING, DossierForm.TALLIES);
        }
        var origin = format.group(3);
        var keys = keys(text(file.content(DossierForm.KEYS)), origin);
        if (keys.isEmpty()) {
            findings.add(Kind.FILE_MALFORMED, DossierForm.KEYS);
            return Optional.empty();
        }
        var claims = new Claims(
                DossierVersion.of(format.group(1)).orElseThrow(),
                edition,
                origin,
                Long.parseLong(format.group(4)),
                Long.parseLong(format.group(5)),
                Long.parseLong(format.group(6)),
                keys,
                new TreeMap<>());
        claims.readSignature(file, findings);
        claims.readCheckpoints(file, findings);
        return Optional.of(claims);
    }

    private static List<NoteKey> keys(String text, String origin) {
        var keys = new ArrayList<NoteKey>();
        try {
            for (var line : text.split("\n")) {
                keys.add(NoteKey.parse(line));
            }
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        var again = keys.stream().map(key -> key.line() + "\n").collect(Collectors.joining());
        var sound = again.equals(text) && keys.stream().allMatch(key -> key.name().equals(origin));
        return sound ? keys : List.of();
    }

    private void readSignature(DossierFile file, Findings findings) throws IOException {
        try {
            var note = SignedNote.parse(text(file.content(DossierForm.SIGNATURE)));
            var sums = new Measure();
            file.pass(file.entries().get(DossierForm.SUMS), sums);
            if (!note.text().equals(DossierForm.signed(origin, sums.digest())) || !note.isSignedByOneOf(keys)) {
                findings.add(Kind.SIGNATURE, DossierForm.SIGNATURE);
            }
        } catch (IllegalArgumentException e) {
            findings.add(Kind.FILE_MALFORMED, DossierForm.SIGNATURE);
        }
    }

    private void readCheckpoints(DossierFile file, Findings findings) {
        for (var name : file.entries().keySet()) {
            var numbered = CHECKPOINT.matcher(name);
            if (numbered.matches()) {
                readCheckpoint(name, Long.parseLong(numbered.group(1)), text(file.content(name)), findings);
            }
        }
        if (!file.entries().containsKey(DossierForm.checkpoint(size))) {
            findings.add(Kind.FILE_MISSING, DossierForm.checkpoint(size));
        }
    }

    private void readCheckpoint(String name, long number, String text, Findings findings) {
        try {
            var note = SignedNote.parse(text);
            var checkpoint = Checkpoint.parse(note.text());
            if (!checkpoint.origin().equals(origin) || checkpoint.size() != number || number > size) {
                findings.add(Kind.FILE_MALFORMED, name);
                return;
            }
            if (!note.isSignedByOneOf(keys)) {
                findings.add(Kind.SIGNATURE, name);
            }
            checkpoints.put(number, checkpoint);
        } catch (IllegalArgumentException e) {
            findings.add(Kind.FILE_MALFORMED, name);
        }
    }

    /** The checkpoint over all events, if it can be read. */
    Optional<Checkpoint> last() {
        return Optional.ofNullable(checkpoints.get(size));
    }

    /** What is no UTF-8 becomes what no file of a dossier has. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
