package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.AtelierEvent;

/** The programme: half-days, what is on the agenda of each, and the working methods of the atelier's own. */
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
        AgendaItemFinished,
        WorkFormComposed,
        WorkFormAmended,
        WorkFormWithdrawn {}
