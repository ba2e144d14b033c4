package nl.wijkatelier.contract.action;

import nl.wijkatelier.contract.Refusal;

/** Why something about follow-up actions is refused. */
public sealed interface ActionRefusal extends Refusal
        permits ActionIsSettled, ActionIsOpen, ActionChangedMeanwhile, ActionListIsFull {}
