/** Memory is cleared away when nobody waits for it. */
@NullMarked
package nl.wijkatelier.standalone.memory;

import org.jspecify.annotations.NullMarked;
