import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { useLibrary } from '../programme/useLibrary';
import { giveAway } from './giveAway';
import { Parts } from './Parts';
import { useTexts } from './texts';

/** The blueprints that were published: to be read, and to be handed on as a file. */
export function Published() {
  const t = useTexts();
  const format = useFormat();
  const { workForms = [] } = useLibrary(true);
  const published = useItems('blueprint').filter(({ state }) => state === 'PUBLISHED');
  return (
    <section className="wa-stack" aria-labelledby="blueprint-published">
      <Heading level={2} id="blueprint-published">{t('published.title')}</Heading>
      {published.length === 0 && <p className="wa-soft">{t('published.none')}</p>}
      {published.map(({ id, title, content, publishedAt }) => (
        <article key={id} data-item={id} className="wa-card wa-stack">
          <Heading level={3}>{title}</Heading>
          {publishedAt && <p className="wa-soft">{t('published.at', { moment: format.moment(publishedAt) })}</p>}
          <p className="wa-noprint">{t('published.next')}</p>
          <div className="wa-noprint">
            <Button type="button" purpose="secondary" onClick={() => giveAway(content)}>{t('published.download', { title })}</Button>
          </div>
          <Heading level={4}>{t('published.content')}</Heading>
          <Parts content={content} workForms={workForms} />
        </article>
      ))}
    </section>
  );
}
