/** Where a hurdle, a step or an action came from: the notes that became it. */
@NullMarked
package nl.wijkatelier.contract.origin;

import org.jspecify.annotations.NullMarked;
