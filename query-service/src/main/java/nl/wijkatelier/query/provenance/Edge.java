package nl.wijkatelier.query.provenance;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * That one thing led to another.
 *
 * @param revision at which it was laid so, if that is known
 * @param value how much it counted for: dots, or a mean score; if it is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Edge(Key from, Key to, Relation relation, @Nullable Long revision, @Nullable Number value) {
    static Edge of(Key from, Relation relation, Key to) {
        return new Edge(from, to, relation, null, null);
    }

    static Edge counting(Key from, Relation relation, Key to, @Nullable Number value) {
        return new Edge(from, to, relation, null, value);
    }
}
