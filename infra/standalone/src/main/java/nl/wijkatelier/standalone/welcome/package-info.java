/** What is said at the start: where Wijkatelier is, and how to get in. */
@NullMarked
package nl.wijkatelier.standalone.welcome;

import org.jspecify.annotations.NullMarked;
