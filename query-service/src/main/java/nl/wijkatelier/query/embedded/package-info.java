/**
 * The MongoDB-compatible server that runs inside the process when there is no MongoDB: for one laptop or one town hall,
 * and for tests. Needs {@code mongo-java-server-h2-backend} on the class path, which a service with a real MongoDB does not.
 */
@NullMarked
package nl.wijkatelier.query.embedded;

import org.jspecify.annotations.NullMarked;
