package nl.wijkatelier.verifier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.evidence.RandomLog;
import nl.wijkatelier.evidence.dossier.Dossier;
import nl.wijkatelier.evidence.dossier.DossierWriter;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.evidence.dossier.LeftOut;
import nl.wijkatelier.evidence.dossier.Stamping;
import nl.wijkatelier.evidence.event.EventLeaf;
import nl.wijkatelier.evidence.tally.Tallies;
import nl.wijkatelier.evidence.tally.TallyFile;
import nl.wijkatelier.evidence.tree.GrowingTree;

/** Makes a large dossier, to measure the verifier with: {@code BigDossier FILE EVENTS}. */
final class BigDossier {
    private BigDossier() {}

    public static void main(String[] arguments) throws IOException {
        var size = Integer.parseInt(arguments[1]);
        var hashes = new ArrayList<byte[]>(size);
        RandomLog.tell(1, size, event -> hashes.add(EventLeaf.hash(event)));
        var tallies = new Tallies();
        RandomLog.tell(1, size, tallies::take);
        var tree = new GrowingTree(from -> hashes.subList((int) from, (int) from + GrowingTree.BLOCK));
        hashes.forEach(tree::add);
        var milestones = List.of(size / 4L, size / 2L, size * 3L / 4);
        var dossier = new Dossier(
                Edition.FULL, LeftOut.NOTHING, RandomLog.ORIGIN, size, milestones, tree, RandomLog.KEY, List.of(),
                consumer -> RandomLog.tell(1, size, consumer::accept), TallyFile.text(tallies.figures()), RandomLog.ABOUT,
                Stamping.NO_AUTHORITY, RandomLog.ENCLOSURES);
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), 1 << 20)) {
            new DossierWriter(dossier).plan().write(out);
        }
    }
}
