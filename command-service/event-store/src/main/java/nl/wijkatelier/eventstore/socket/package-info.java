/**
 * What the sockets of both services have in common: how one is opened, and what is beneath it. Who is let in and what is said there
 * is for each to tell.
 */
@NullMarked
package nl.wijkatelier.eventstore.socket;

import org.jspecify.annotations.NullMarked;
