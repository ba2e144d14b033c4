/**
 * The published language of an atelier: commands, events, refusals and value types, by feature. Knows nobody.
 */
@NullMarked
package nl.wijkatelier.contract;

import org.jspecify.annotations.NullMarked;
