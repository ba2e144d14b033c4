import { NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { momentOf, number, valueOf } from '../features/told';
import { useTexts as useOrganisationTexts } from '../organisation/texts';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** What a table proposes is known by the table, the product, the party and its letter, a round by when it began. */
export const past = declare({
  name: 'rasci',
  texts: { nl, en },
  about: {
    rasciProposal: proposalWords,
    rasciRound: (id, recall) => momentOf(recall('rasciRound', id)?.startedAt),
  },
  fields: {
    rasciRound: {
      state: valueOf('rasciRoundState'),
      tables: number,
      startedAt: NOT_TOLD,
      shownAt: NOT_TOLD,
    },
    rasciProposal: {
      responsibility: (responsibility) => useOrganisationTexts.now(`rasci.letter.${responsibility}`),
      round: NOT_TOLD,
      table: NOT_TOLD,
      tableName: NOT_TOLD,
      product: NOT_TOLD,
      stakeholder: NOT_TOLD,
      agreed: NOT_TOLD,
      takenOver: NOT_TOLD,
      leftOut: NOT_TOLD,
      owner: NOT_TOLD,
      sharedWith: NOT_TOLD,
      private: NOT_TOLD,
    },
  },
  found: { rasciProposal: NOT_SEARCHED, rasciRound: NOT_SEARCHED },
});

function proposalWords(id: string, recall: Recall): string {
  const { table = '', tableName, product = '', stakeholder = '', responsibility } = recall('rasciProposal', id) ?? {};
  const where = [tableName ?? recall('tableGroup', table)?.name, recall('product', product)?.title].filter(Boolean).join(', ');
  const who = recall('stakeholder', stakeholder)?.name;
  const part = responsibility && useOrganisationTexts.now(`rasci.letter.${responsibility}`);
  return [where, [who, part].filter(Boolean).join(' ')].filter(Boolean).join(': ');
}
