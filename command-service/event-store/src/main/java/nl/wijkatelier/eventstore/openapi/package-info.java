/**
 * What both services say of their HTTP interfaces, and in the same way: the form of records, of placeholders and of problems. What can be
 * asked is told by who answers it.
 */
@NullMarked
package nl.wijkatelier.eventstore.openapi;

import org.jspecify.annotations.NullMarked;
