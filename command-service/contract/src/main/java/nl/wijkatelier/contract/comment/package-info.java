/** What is said of a note beside it: comments in a thread, and reactions of a few fixed kinds. */
@NullMarked
package nl.wijkatelier.contract.comment;

import org.jspecify.annotations.NullMarked;
