/** Who may come in: what both services need to know a session and the host. */
@NullMarked
package nl.wijkatelier.eventstore.access;

import org.jspecify.annotations.NullMarked;
