import { Heading } from '@nl-design-system-candidate/heading-react';
import { gapsOf, ringOf, type Gap, type Party } from './places';
import { RING_ANALYSES, type Ring } from '../contract/ring';
import { useTexts } from './texts';

/** Who should be closer or further away, and who wants something else; and of how many not all is known. */
export function GapList({ parties }: { parties: readonly Party[] }) {
  const t = useTexts();
  const gaps = gapsOf(parties);
  const unknown = parties.filter((party) => RING_ANALYSES.some((analysis) => ringOf(party, analysis) === undefined)).length;
  const word = (ring: Ring) => t(`ring.${ring}`).toLowerCase();
  const sentence = (gap: Gap) => (gap.kind === 'otherWish'
    ? t('otherWish', { name: gap.party.name, wished: word(gap.wished), desired: word(gap.desired) })
    : t(gap.kind, { name: gap.party.name, from: word(gap.from), to: word(gap.to), count: gap.rings }));
  return (
    <section className="wa-card wa-stack">
      <Heading level={2}>{t('gaps')}</Heading>
      {gaps.length === 0 ? <p>{t('noGaps')}</p> : <ul>{gaps.map((gap) => <li key={`${gap.kind} ${gap.party.id}`}>{sentence(gap)}</li>)}</ul>}
      {unknown > 0 && <p className="wa-small">{t('unknownCount', { count: unknown })}</p>}
    </section>
  );
}
