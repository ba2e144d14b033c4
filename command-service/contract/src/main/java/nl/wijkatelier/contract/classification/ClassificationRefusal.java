package nl.wijkatelier.contract.classification;

import nl.wijkatelier.contract.Refusal;

/** Why a mark is refused. */
public sealed interface ClassificationRefusal extends Refusal permits DecisionIsClassifiedItself, KindIsNotClassified, ItemIsNotShown {}
