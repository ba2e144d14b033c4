package nl.wijkatelier.contract.classification;

import nl.wijkatelier.contract.AtelierCommand;

/** Who may read what outside the atelier. */
public sealed interface ClassificationCommand extends AtelierCommand permits ClassifyItem, WithdrawClassification {}
