package nl.wijkatelier.contract.legal;

import nl.wijkatelier.contract.AtelierEvent;

/** What the law asks, and what the atelier makes of it (DOMAIN.md §1.3). */
public sealed interface LegalEvent extends AtelierEvent permits
        LegalChecklistAdopted,
        LegalItemJudged {}
