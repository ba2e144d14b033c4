package nl.wijkatelier.contract.classification;

import nl.wijkatelier.contract.AtelierEvent;

/** What is said about who may read what outside the atelier. */
public sealed interface ClassificationEvent extends AtelierEvent permits ItemClassified, ClassificationWithdrawn {}
