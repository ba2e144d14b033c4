/** Steps, meetings and decisions to come, hurdles, and how far the step plan is covered (DOMAIN.md §1.2). */
@NullMarked
package nl.wijkatelier.contract.process;

import org.jspecify.annotations.NullMarked;
