package nl.wijkatelier.query.evidence;

import java.nio.charset.StandardCharsets;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.evidence.dossier.Content;
import nl.wijkatelier.evidence.dossier.DossierForm;
import nl.wijkatelier.query.web.ReadProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Time stamps on checkpoints, from an authority outside this installation, where there is one. */
public final class TimeStamps {
    private static final Logger LOG = LoggerFactory.getLogger(TimeStamps.class);

    private final Evidence evidence;
    private final @Nullable TimeStampAuthority authority;

    TimeStamps(Evidence evidence, @Nullable TimeStampAuthority authority) {
        this.evidence = evidence;
        this.authority = authority;
    }

    /** Whether there is an authority. */
    boolean areGiven() {
        return authority != null;
    }

    /**
     * A new stamp on the checkpoint at a revision, byte for byte as it is handed out: a time-stamp response in DER.
     *
     * @throws ReadProblem if there is no authority, or none that answers
     */
    byte[] on(AtelierId atelier, long revision) {
        if (authority == null) {
            throw ReadProblem.unknown("time-stamp-authority");
        }
        try {
            return authority.stamp(evidence.checkpoint(atelier, revision).toString().getBytes(StandardCharsets.UTF_8));
        } catch (TimeStampUnavailable e) {
            LOG.warn("The checkpoint of {} at {} is not stamped: {}", atelier, revision, e.getMessage());
            throw ReadProblem.elsewhereUnavailable("time-stamp", "The time-stamp authority does not answer as it should. Try again later.");
        }
    }

    /**
     * For a dossier: a stamp on its last checkpoint, or why there is none. Nobody goes without a dossier because an authority cannot be
     * reached; but it says so.
     */
    StampForDossier forDossier(AtelierId atelier, long revision) {
        if (!areGiven()) {
            return StampForDossier.NO_AUTHORITY;
        }
        try {
            var stamp = on(atelier, revision);
            return StampForDossier.of(new Content(DossierForm.stamp(revision), out -> out.write(stamp)));
        } catch (ReadProblem e) {
            return StampForDossier.NO_ANSWER;
        }
    }
}
