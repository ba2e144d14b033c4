package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.Refusal;

/** Why something about the programme is refused. */
public sealed interface ProgrammeRefusal extends Refusal permits
        HalfDayHasItems,
        HalfDayIsFull,
        ProgrammeIsFull,
        ProgrammeHasItems,
        HalfDayIsOpen,
        HalfDayIsNotOpen,
        HalfDayIsClosed,
        HalfDayHasBegun,
        HalfDayChangedMeanwhile,
        AgendaItemChangedMeanwhile,
        AgendaItemIsRunning,
        AgendaItemIsNotRunning,
        AgendaItemHasBegun,
        NoNextPhase,
        ProgrammeHasBegun,
        TooManyWorkForms {}
