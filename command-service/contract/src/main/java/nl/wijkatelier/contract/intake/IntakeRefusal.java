package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.Refusal;

/** Why something about the intake is refused. */
public sealed interface IntakeRefusal extends Refusal permits
        LastComponent,
        ComponentIsDropped,
        ComponentIsNotDropped,
        AttendeeSpeaksForOthers,
        AttendeeIsRepresented,
        IntakeIsFull,
        TariffIsNotInForce {}
