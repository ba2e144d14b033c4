import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useItem } from '../atelier/hooks';
import type { Item, ItemEntry, ItemKind } from '../contract/items';
import { AgreementDialog } from '../agreement/AgreementDialog';
import { RoleDialog } from '../directingrole/RoleDialog';
import { JudgeDialog } from '../legal/JudgeDialog';
import { CriterionDialog } from '../matrix/CriterionDialog';
import { DescribeDialog } from '../matrix/DescribeDialog';
import { OptionDialog } from '../matrix/OptionDialog';
import { FigureForm } from '../neighbourhood/FigureForm';
import { BodyDialog } from '../organisation/BodyDialog';
import { ProductDialog } from '../organisation/ProductDialog';
import { HurdleDialog } from '../process/HurdleDialog';
import { StepDialog } from '../process/StepDialog';
import { AskDialog } from '../resource/AskDialog';
import { EndStateDialog } from '../routemap/EndStateDialog';
import { PhasesDialog } from '../routemap/PhasesDialog';
import { AgendaDialog } from '../programme/AgendaDialog';
import { ComposeDialog } from '../programme/ComposeDialog';
import { HalfDayDialog } from '../programme/HalfDayDialog';
import { StakeholderForm } from '../stakeholder/StakeholderForm';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { RenameDialog } from '../tablegroup/RenameDialog';

const AT = '2027-02-09T15:00:00Z';
const close = () => undefined;

interface Overtaking {
  readonly before: ItemEntry;
  readonly theirs: object;
  readonly Form: () => ReactNode;
}

const FORMS: Readonly<Record<string, Overtaking>> = {
  'an item of the legal checklist': {
    before: ['legalItem', 'i', {
      checklist: 'Lijst', version: '1', validOn: '2026-11-22', place: 1, law: 'Wcw', question: 'Is er een kavel?', questionInEnglish: 'Is there a lot?',
      source: 'https://example.org', state: 'NOT_LOOKED_AT',
    }],
    theirs: { state: 'APPLIES' },
    Form: () => {
      const item = useItem('legalItem', 'i');
      return item && <JudgeDialog item={item} onClose={close} />;
    },
  },
  'the directing role in a phase': {
    before: ['directingRole', 'i', { place: 1, title: 'Projectplan', titleInEnglish: 'Project plan' }],
    theirs: { role: 'steering' },
    Form: () => {
      const phase = useItem('directingRole', 'i');
      return phase && <RoleDialog phase={phase} title="Projectplan" onClose={close} />;
    },
  },
  'a product': {
    before: ['product', 'i', { title: 'WUP', parts: [] }],
    theirs: { title: 'Uitvoeringsplan' },
    Form: () => <ProductDialog product={useItem('product', 'i')} onClose={close} />,
  },
  'a matrix': {
    before: ['matrix', 'i', { title: 'Startwijk', highest: 5, openedAt: AT, rounds: 0 }],
    theirs: { question: 'Waar beginnen we?' },
    Form: () => {
      const matrix = useItem('matrix', 'i');
      return matrix && <DescribeDialog matrix={matrix} onClose={close} />;
    },
  },
  'a criterion': {
    before: ['matrixCriterion', 'i', { matrix: 'm', name: 'Draagvlak' }],
    theirs: { weight: 20 },
    Form: () => {
      const criterion = useAsOpened('matrixCriterion');
      return criterion && <CriterionDialog matrix={MATRIX} criterion={criterion} scored={false} onClose={close} />;
    },
  },
  'an option': {
    before: ['matrixOption', 'i', { matrix: 'm', text: 'Oost' }],
    theirs: { text: 'Molenveld-Oost' },
    Form: () => {
      const option = useAsOpened('matrixOption');
      return option && <OptionDialog matrix={MATRIX} option={option} onClose={close} />;
    },
  },
  'a figure': {
    before: ['neighbourhood', 'i', { name: 'Oost', figures: {} }],
    theirs: { figures: { DWELLINGS: { value: 900, source: 'CBS' } } },
    Form: () => {
      const neighbourhood = useItem('neighbourhood', 'i');
      return neighbourhood && <FigureForm neighbourhood={neighbourhood} figure="DWELLINGS" onClose={close} />;
    },
  },
  'a step': {
    before: ['processStep', 'i', { title: 'Startnotitie', kind: 'STEP', stakeholders: [], dependsOn: [], criteria: [] }],
    theirs: { from: '2027-03-01' },
    Form: () => {
      const step = useAsOpened('processStep');
      return step && <StepDialog step={step} onClose={close} />;
    },
  },
  'a hurdle': {
    before: ['hurdle', 'i', { title: 'Geen krediet', component: 'FINANCE', state: 'OPEN' }],
    theirs: { measure: 'Vroeg naar de raad' },
    Form: () => {
      const hurdle = useAsOpened('hurdle');
      return hurdle && <HurdleDialog hurdle={hurdle} scored onClose={close} />;
    },
  },
  'what is asked of a party': {
    before: ['capacityAsk', 'i', { quarters: {} }],
    theirs: { quarters: { ATELIER: 8 } },
    Form: () => {
      const ask = useItem('capacityAsk', 'i');
      return ask && <AskDialog ask={ask} onClose={close} />;
    },
  },
  'the end state': {
    before: ['routeMap', 'i', { endState: 'Van het gas af' }],
    theirs: { targetYear: 2035 },
    Form: () => <EndStateDialog routeMap={useItem('routeMap', 'i')} onClose={close} />,
  },
  'the phases of the route': {
    before: ['routeMap', 'i', { phases: [{ title: 'Voorbereiden', from: '2027-01-01' }] }],
    theirs: { phases: [{ title: 'Verkennen', from: '2027-01-01' }] },
    Form: () => <PhasesDialog phases={useItem('routeMap', 'i')?.phases ?? []} onClose={close} />,
  },
  'the name of a table': {
    before: ['tableGroup', 'i', { name: 'Tafel 1', sequence: 1 }],
    theirs: { name: 'Raamtafel' },
    Form: () => <RenameDialog id="i" name={useItem('tableGroup', 'i')?.name ?? ''} onClose={close} />,
  },
  'an agreement': {
    before: ['agreement', 'i', { kind: 'LETTER_OF_INTENT', title: 'Intentie', parties: [], contents: [], reservations: [], status: 'DRAFT', agreementRevision: 8 }],
    theirs: { title: 'Intentie warmte', agreementRevision: 11 },
    Form: () => {
      const agreement = useItem('agreement', 'i');
      return agreement && <AgreementDialog agreement={agreement} onClose={close} />;
    },
  },
  'a body': {
    before: ['body', 'i', { name: 'Stuurgroep', kind: 'STEERING_GROUP', members: [], observers: [], bodyRevision: 8 }],
    theirs: { rhythm: 'Elke maand', bodyRevision: 11 },
    Form: () => {
      const body = useItem('body', 'i');
      return body && <BodyDialog body={body} onClose={close} />;
    },
  },
  'a half-day': {
    before: ['halfDay', 'i', { start: '13:00', end: '17:00', sequence: 1, state: 'PLANNED' }],
    theirs: { theme: 'De wijk' },
    Form: () => {
      const halfDay = useItem('halfDay', 'i');
      return halfDay && <HalfDayDialog halfDay={halfDay} onClose={close} />;
    },
  },
  'an item on the agenda': {
    before: ['agendaItem', 'i', { halfDay: 'd1', position: 0, kind: 'BREAK', minutes: 15, workForms: [], state: 'PLANNED' }],
    theirs: { minutes: 20 },
    Form: () => {
      const item = useItem('agendaItem', 'i');
      return item && <AgendaDialog about={{ item }} onClose={close} />;
    },
  },
  'a method of their own': {
    before: ['workForm', 'i', { name: 'Postbus', purpose: 'Horen', output: 'Notities', people: { least: 3, most: 20 }, phases: [] }],
    theirs: { name: 'Ideeënbus' },
    Form: () => {
      const form = useItem('workForm', 'i');
      return form && <ComposeDialog form={form} onClose={close} />;
    },
  },
  'a stakeholder': {
    before: ['stakeholder', 'i', { name: 'Gemeente', kind: 'CIVIL_SERVICE' }],
    theirs: { concern: 'Te weinig mensen' },
    Form: () => {
      const { name = '', concern = '' } = useItem('stakeholder', 'i') ?? {};
      return <StakeholderForm stakeholder={{ id: 'i', name, kind: 'CIVIL_SERVICE', role: '', mustDecide: '', concern }} submitLabel="Opslaan" onDone={close} />;
    },
  },
};
const MATRIX = { id: 'm', title: 'Startwijk', highest: 5, openedAt: AT, rounds: 0 } as const;

/** As a table holds it whose row was opened. */
function useAsOpened<K extends ItemKind>(kind: K): Item<K> | undefined {
  return useState(useItem(kind, 'i'))[0];
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() { this.open = true; };
  HTMLDialogElement.prototype.close = function close() { this.open = false; };
});

describe('who is filling in what somebody else changes meanwhile is told before it is overwritten', () => {
  test.each(Object.entries(FORMS))('%s', async (_, { before, theirs, Form }) => {
    const atelier = await givenAtelier('FACILITATOR', [before]);
    showPage(atelier, <Form />, '/atelier/:atelierId', '/atelier/a1');
    expect(screen.queryByText(/Iemand anders paste dit net aan/)).toBeNull();

    const [kind, id, fields] = before;
    act(() => atelier.store.apply([[kind, id, { ...fields, ...theirs }]], 11));

    expect(await screen.findByText(/Iemand anders paste dit net aan/)).toBeTruthy();
  });

  test.each(['a step', 'a hurdle', 'a criterion', 'an option'])('that %s was taken away is said as it is, and no more', async (name) => {
    const { before, Form } = FORMS[name] as Overtaking;
    const atelier = await givenAtelier('FACILITATOR', [before]);
    showPage(atelier, <Form />, '/atelier/:atelierId', '/atelier/a1');
    act(() => atelier.store.apply([[before[0], before[1], null]], 11));

    expect(await screen.findByText(/Iemand anders haalde dit net weg/)).toBeTruthy();
    expect(screen.queryByText(/Iemand anders paste dit net aan/)).toBeNull();
  });

  test('what was kept from there is no news, also when the next thing is refused', async () => {
    const { before, Form } = FORMS['a criterion'] as Overtaking;
    const atelier = await givenAtelier('FACILITATOR', [before]);
    const [kind, id, fields] = before;
    const send = atelier.source.send;
    Object.assign(atelier.source, {
      send: (...given: Parameters<typeof send>) => {
        act(() => atelier.store.apply([[kind, id, { ...fields, name: 'Steun' }]], 11));
        return atelier.sent.length === 0 ? send(...given) : Promise.resolve({ ok: false, problem: { code: 'unreachable' } });
      },
    });
    showPage(atelier, <Form />, '/atelier/:atelierId', '/atelier/a1');
    const user = userEvent.setup();
    await user.clear(screen.getByLabelText('Waar kijkt u naar?'));
    await user.type(screen.getByLabelText('Waar kijkt u naar?'), 'Steun');
    await user.type(screen.getByLabelText(/Hoe zwaar weegt het/), '20');

    await user.click(screen.getByRole('button', { name: 'Opslaan' }));

    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByText(/Iemand anders paste dit net aan/)).toBeNull();
  });
});
