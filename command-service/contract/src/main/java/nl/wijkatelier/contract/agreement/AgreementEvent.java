package nl.wijkatelier.contract.agreement;

import nl.wijkatelier.contract.AtelierEvent;

/** Agreements between parties, up to their signatures (DOMAIN.md §1.5). */
public sealed interface AgreementEvent extends AtelierEvent permits
        AgreementRecorded,
        AgreementRevised,
        AgreementStatusSet,
        AgreementSigned,
        AgreementWithdrawn {}
