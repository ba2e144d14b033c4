/** What the law asks, as a checklist: versioned content that a jurist confirms, not rules in code (DOMAIN.md §1.3). */
@NullMarked
package nl.wijkatelier.contract.legal;

import org.jspecify.annotations.NullMarked;
