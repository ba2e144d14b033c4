package nl.wijkatelier.contract.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * The way to a formal decision: an atelier cannot bind college or raad (DOMAIN.md §5).
 *
 * @param body which body has the power to decide
 * @param expectedAt when it is expected to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormalPath(@Nullable Title body, @Nullable LocalDate expectedAt) {
    /** Nothing is known of it yet. */
    public static final FormalPath UNKNOWN = new FormalPath(null, null);
}
