/** Table groups: who sits with whom, and how people are divided over tables. */
@NullMarked
package nl.wijkatelier.atelier.tablegroup;

import org.jspecify.annotations.NullMarked;
