/** Neighbourhoods, their key figures and the quick scan that weighs heat alternatives for them (DOMAIN.md §2). */
@NullMarked
package nl.wijkatelier.contract.neighbourhood;

import org.jspecify.annotations.NullMarked;
