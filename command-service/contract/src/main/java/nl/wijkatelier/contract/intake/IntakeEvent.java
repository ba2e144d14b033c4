package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.AtelierEvent;

/** The intake of an atelier and the quotation that follows from it (DOMAIN.md §6). */
public sealed interface IntakeEvent extends AtelierEvent permits
        IntakeRecorded,
        OccasionDescribed,
        StartingPointDescribed,
        IntakeEntryAdded,
        IntakeEntryReworded,
        IntakeEntryMoved,
        IntakeEntryWithdrawn,
        AttendeeRequired,
        AttendeeDescribed,
        AttendeeDismissed,
        ComponentWeighed,
        ComponentDropped,
        ComponentTakenUp,
        TariffFixed {}
