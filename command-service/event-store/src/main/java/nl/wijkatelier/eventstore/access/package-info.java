/** Who may come in: what both services need to know a session, the host, a page of our own, and whether somebody is registered by name. */
@NullMarked
package nl.wijkatelier.eventstore.access;

import org.jspecify.annotations.NullMarked;
