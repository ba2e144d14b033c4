/** What several packages of evidence stand on. */
@NullMarked
package nl.wijkatelier.evidence;

import org.jspecify.annotations.NullMarked;
