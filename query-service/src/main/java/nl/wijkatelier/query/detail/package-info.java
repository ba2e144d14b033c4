/** What an event is about more precisely than the items that it changes tell: for live, replay and journal alike. */
@NullMarked
package nl.wijkatelier.query.detail;

import org.jspecify.annotations.NullMarked;
