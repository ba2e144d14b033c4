/** The hash tree of RFC 9162 §2.1, its proofs, and the checking of those. */
@NullMarked
package nl.wijkatelier.evidence.tree;

import org.jspecify.annotations.NullMarked;
