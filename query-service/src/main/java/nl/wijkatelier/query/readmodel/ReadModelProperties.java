package nl.wijkatelier.query.readmodel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the read models are.
 *
 * @param mongo the MongoDB that holds them
 * @param readModels what to do with them
 */
@ConfigurationProperties("wijkatelier")
public record ReadModelProperties(@DefaultValue Mongo mongo, @DefaultValue ReadModelOptions readModels) {
    /**
     * A MongoDB, real or embedded.
     *
     * @param uri its connection string, with the name of the database
     */
    public record Mongo(@DefaultValue("mongodb://localhost:27017/wijkatelier") String uri) {
        /** Never the address: it may hold a password, and this may end up in a log. */
        @Override
        public String toString() {
            return "Mongo";
        }
    }

    /**
     * What to do at the start.
     *
     * @param rebuild whether to build all read models anew, from the first event on
     */
    public record ReadModelOptions(@DefaultValue("false") boolean rebuild) {}
}
