package nl.wijkatelier.contract.atelier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * The atelier that another one is a copy of, at the moment until which they are the same.
 *
 * @param atelierId the atelier
 * @param name what it is called
 * @param revision up to which of its events it was copied; these have the same revisions in the copy
 * @param moment when the last of those happened
 * @param rootHash the root over those events, as a checkpoint at that revision has it; left out where it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CopySource(
        AtelierId atelierId, Title name, long revision, Instant moment, @Nullable RootHash rootHash) {
    public CopySource {
        InvalidValue.ifMissing("atelierId", atelierId);
        InvalidValue.ifMissing("name", name);
        InvalidValue.unlessWithin("revision", revision, 1, Long.MAX_VALUE);
        InvalidValue.ifMissing("moment", moment);
    }
}
