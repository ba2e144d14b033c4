/** Follow-up actions: agreed, corrected, done, withdrawn. */
@NullMarked
package nl.wijkatelier.atelier.action;

import org.jspecify.annotations.NullMarked;
