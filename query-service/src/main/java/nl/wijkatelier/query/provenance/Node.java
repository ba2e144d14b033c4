package nl.wijkatelier.query.provenance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a provenance.
 *
 * @param key by which the edges name it
 * @param kind the word of its kind of item, or {@code figure}
 * @param text what people wrote there, shortened; empty when there is nothing that they wrote
 * @param revision at which it can be seen as it is told here
 * @param at when that was; null when that is not known yet
 * @param by the participant whose it is; null when that is nobody's, or not for who asks
 * @param facts some of its fields, by the names that they have in the item
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Node(
        Key key,
        String kind,
        String id,
        String text,
        long revision,
        @Nullable String at,
        @Nullable String by,
        Map<String, Object> facts) {}
