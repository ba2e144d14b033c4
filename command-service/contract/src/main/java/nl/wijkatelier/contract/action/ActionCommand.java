package nl.wijkatelier.contract.action;

import nl.wijkatelier.contract.AtelierCommand;

/** Follow-up actions. */
public sealed interface ActionCommand extends AtelierCommand
        permits PlanAction, AmendAction, CompleteAction, WithdrawAction, ReopenAction {}
