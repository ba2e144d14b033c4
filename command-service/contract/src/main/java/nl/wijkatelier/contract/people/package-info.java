/** Who takes part, in what role. Names never travel here. */
@NullMarked
package nl.wijkatelier.contract.people;

import org.jspecify.annotations.NullMarked;
