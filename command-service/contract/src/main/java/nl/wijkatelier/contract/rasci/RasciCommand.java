package nl.wijkatelier.contract.rasci;

import nl.wijkatelier.contract.AtelierCommand;

/** RASCI per table. */
public sealed interface RasciCommand extends AtelierCommand
        permits StartRasciRound, ProposeResponsibility, WithdrawResponsibility, ShowRasciProposals {}
