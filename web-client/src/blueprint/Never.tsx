import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTexts } from './texts';

const KINDS = ['people', 'votes', 'amounts', 'notes'] as const;

/** What is never handed on, and why (DOMAIN.md §6). */
export function Never() {
  const t = useTexts();
  return (
    <section className="wa-stack" aria-labelledby="blueprint-never">
      <Heading level={2} id="blueprint-never">{t('never.title')}</Heading>
      <ul>{KINDS.map((each) => <li key={each}>{t(`never.${each}`)}</li>)}</ul>
    </section>
  );
}
