/** Activities and the one clock that everybody sees. Overrun shows; it never ends anything by itself. */
@NullMarked
package nl.wijkatelier.contract.activity;

import org.jspecify.annotations.NullMarked;
