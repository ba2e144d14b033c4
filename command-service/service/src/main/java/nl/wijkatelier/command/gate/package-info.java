/** What every request passes first: is it not too large, is it text, does it come from our own page. */
@NullMarked
package nl.wijkatelier.command.gate;

import org.jspecify.annotations.NullMarked;
