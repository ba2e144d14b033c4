import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormat } from '../i18n/format';
import { WordChanges } from '../look/WordChanges';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';
import { useNames } from '../people/useNames';

/** All versions of the text, each with what changed since the one before. */
export function Versions({ whole: { decision, proposals } }: { whole: WholeDecision }) {
  const t = useTexts();
  const { moment } = useFormat();
  const nameOf = useNames();
  if (proposals.length < 2) return null;
  return (
    <section className="wa-card wa-stack" aria-label={t('versions.title')}>
      <Heading level={2}>{t('versions.title')}</Heading>
      <ol className="wa-plain-list wa-stack" reversed>
        {proposals.map((proposal, index) => {
          const before = proposals[index - 1];
          return (
            <li key={proposal.id} data-item={proposal.id}>
              <Heading level={3}>
                {t('versions.version', { version: proposal.version })}
                {proposal.id === decision.proposal && ` (${t('versions.current')})`}
              </Heading>
              <p className="wa-soft wa-small">{t('detail.by', { who: nameOf(proposal.author), when: moment(proposal.at) })}</p>
              {before ? <WordChanges before={before.text} after={proposal.text} /> : <p className="wa-proposal-text">{proposal.text}</p>}
            </li>
          );
        }).reverse()}
      </ol>
    </section>
  );
}
