package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.AtelierEvent;

/** The programme: half-days, and what is on the agenda of each. */
public sealed interface ProgrammeEvent extends AtelierEvent permits
        HalfDayPlanned,
        HalfDayReplanned,
        HalfDayWithdrawn,
        AgendaItemPlanned,
        AgendaItemReplanned,
        AgendaItemMoved,
        AgendaItemWithdrawn,
        HalfDayOpened,
        HalfDayClosed,
        AttendanceRecorded,
        AgendaItemStarted,
        AgendaPhaseStarted,
        AgendaItemFinished {}
