/** Steps to come and what they wait for, hurdles, and how far the step plan is covered. */
@NullMarked
package nl.wijkatelier.atelier.process;

import org.jspecify.annotations.NullMarked;
