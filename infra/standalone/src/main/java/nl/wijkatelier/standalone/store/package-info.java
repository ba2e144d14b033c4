/** The stores that need no server: a data directory of one's own, and a MongoDB-compatible server inside the process. */
@NullMarked
package nl.wijkatelier.standalone.store;

import org.jspecify.annotations.NullMarked;
