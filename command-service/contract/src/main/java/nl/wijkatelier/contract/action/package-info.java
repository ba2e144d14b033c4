/** Follow-up actions: who does what by when, and what it came from (DOMAIN.md §5; §8, vervolgactie). */
@NullMarked
package nl.wijkatelier.contract.action;

import org.jspecify.annotations.NullMarked;
