/** Who may come in: what both services need to know a session, the host, and a page of our own. */
@NullMarked
package nl.wijkatelier.eventstore.access;

import org.jspecify.annotations.NullMarked;
