/** The past: an atelier at any revision or moment, the events for the player, and the moments of its time line. */
@NullMarked
package nl.wijkatelier.query.history;

import org.jspecify.annotations.NullMarked;
