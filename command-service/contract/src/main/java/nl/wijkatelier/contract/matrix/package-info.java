/** Decision matrices: options scored on weighed criteria, silently first (DOMAIN.md §4). */
@NullMarked
package nl.wijkatelier.contract.matrix;

import org.jspecify.annotations.NullMarked;
