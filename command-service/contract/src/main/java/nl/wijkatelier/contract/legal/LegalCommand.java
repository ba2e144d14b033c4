package nl.wijkatelier.contract.legal;

import nl.wijkatelier.contract.AtelierCommand;

/** What the law asks, and what the atelier makes of it (DOMAIN.md §1.3). */
public sealed interface LegalCommand extends AtelierCommand permits
        AdoptLegalChecklist,
        JudgeLegalItem {}
