/** Activities and the one clock. */
@NullMarked
package nl.wijkatelier.atelier.activity;

import org.jspecify.annotations.NullMarked;
