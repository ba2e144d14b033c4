/** A short workshop without people, so that the JVM knows its part before the first real one. */
@NullMarked
package nl.wijkatelier.standalone.rehearsal;

import org.jspecify.annotations.NullMarked;
