package nl.wijkatelier.contract.agreement;

import nl.wijkatelier.contract.AtelierCommand;

/** Agreements between parties, up to their signatures (DOMAIN.md §1.5). */
public sealed interface AgreementCommand extends AtelierCommand permits
        RecordAgreement,
        ReviseAgreement,
        SetAgreementStatus,
        SignAgreement,
        WithdrawAgreement {}
