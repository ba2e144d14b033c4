import { useState } from 'react';
import { useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { MarkLabel } from '../classification/MarkLabel';
import { useMarkDialog } from '../classification/useMarkDialog';
import { AGREEMENT_STATUSES, type AgreementStatus } from '../contract/agreement';
import type { Item } from '../contract/items';
import { DecisionLink } from '../decision/DecisionLink';
import { useFormat } from '../i18n/format';
import { Confirm } from '../look/Confirm';
import { Fact, FactCard } from '../look/FactCard';
import { Refused } from '../look/Refused';
import { useParties } from '../stakeholder/useParties';
import { AgreementDialog } from './AgreementDialog';
import { SignDialog } from './SignDialog';
import { useTexts } from './texts';

/** What an agreement is about, how far it is, and what can be done with it. What is not known is said to be so. */
export function AgreementCard({ agreement }: { agreement: Item<'agreement'> }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const { give, problem } = useAct();
  const [open, setOpen] = useState<'change' | 'sign' | 'withdraw'>();
  const close = () => setOpen(undefined);
  const { id, title, kind, status, signedOn } = agreement;
  const goOn = (next: AgreementStatus) => () => {
    if (next === 'SIGNED') setOpen('sign');
    else void give({ type: 'SetAgreementStatus', agreementId: id, status: next });
  };
  const marks = useMarkDialog();
  const actions = readOnly ? marks.markOf({ kind: 'agreement', id }) : [
    ...(signedOn === undefined ? [{ name: 'change', title: t('change'), onAction: () => setOpen('change') }] : []),
    ...AGREEMENT_STATUSES.filter((each) => each !== status).map((each) => ({ name: each, title: t(`setStatus.${each}`), onAction: goOn(each) })),
    ...(status === 'SIGNED' ? [] : [{ name: 'withdraw', title: t('withdraw'), onAction: () => setOpen('withdraw') }]),
    ...marks.markOf({ kind: 'agreement', id }),
  ];
  return (
    <FactCard id={id} name={title} kind={t(`kind.${kind}`)} actions={actions} facts={<Facts agreement={agreement} />}>
      <MarkLabel kind="agreement" id={id} />
      <Refused problem={problem} />
      {marks.dialog}
      {open === 'change' && <AgreementDialog agreement={agreement} onClose={close} />}
      {open === 'sign' && <SignDialog agreement={agreement} onClose={close} />}
      {open === 'withdraw' && (
        <Confirm
          title={t('withdraw')}
          text={t('withdrawSure', { title })}
          action={t('withdrawYes')}
          onConfirm={() => void give({ type: 'WithdrawAgreement', agreementId: id })}
          onClose={close}
        />
      )}
    </FactCard>
  );
}

function Facts({ agreement }: { agreement: Item<'agreement'> }) {
  const t = useTexts();
  const { day } = useFormat();
  const { nameOf } = useParties();
  const { status, signedOn, plannedOn, parties, contents, binding, reservations, decision } = agreement;
  return (
    <>
      <Fact name={t('field.status')}><strong>{t(`status.${status}`)}</strong></Fact>
      {signedOn && <Fact name={t('field.signedOn')}>{day(signedOn)}</Fact>}
      <Fact name={t('field.plannedOn')}>{plannedOn ? day(plannedOn) : t('unknown')}</Fact>
      <Fact name={t('field.parties')}>{parties.map(nameOf).join(', ') || t('unknown')}</Fact>
      <Fact name={t('field.contents')}><Lines lines={contents} none={t('unknown')} /></Fact>
      <Fact name={t('field.binding')}>{binding ?? t('unknown')}</Fact>
      <Fact name={t('field.reservations')}>
        <Lines lines={reservations.map(({ text, party }) => (party ? t('ofParty', { party: nameOf(party), text }) : text))} none={t('none')} />
      </Fact>
      {decision && <Fact name={t('field.decision')}><DecisionLink id={decision} /></Fact>}
    </>
  );
}

function Lines({ lines, none }: { lines: readonly string[]; none: string }) {
  if (lines.length === 0) return none;
  return <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}
