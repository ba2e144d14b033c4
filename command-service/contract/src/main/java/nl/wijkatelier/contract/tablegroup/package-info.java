/** Table groups: who sits with whom, which everybody may know (DOMAIN.md §4, visibility level TABLE). */
@NullMarked
package nl.wijkatelier.contract.tablegroup;

import org.jspecify.annotations.NullMarked;
