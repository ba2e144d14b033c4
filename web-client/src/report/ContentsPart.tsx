import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Problem } from '../contract/refusals';
import { useFormat } from '../i18n/format';
import { Loading } from '../look/Loading';
import { Refused } from '../look/Refused';
import type { ReportContents } from './requests';
import { useTexts } from './texts';
import '../look/table.css';

/** What the report would hold: its chapters, its tables, and how much there is. */
export function ContentsPart({ contents, problem }: { contents: ReportContents | undefined; problem: Problem | undefined }) {
  const t = useTexts();
  return (
    <section className="wa-card wa-stack" aria-labelledby="report-contents">
      <Heading level={2} id="report-contents">{t('contents.title')}</Heading>
      <Refused problem={problem} />
      {contents ? <Filled contents={contents} /> : !problem && <Loading rows={5} />}
    </section>
  );
}

function Filled({ contents }: { contents: ReportContents }) {
  const t = useTexts();
  const { number } = useFormat();
  return (
    <>
      {contents.withheldDecisions > 0 && <p>{t('contents.withheld', { count: contents.withheldDecisions })}</p>}
      {contents.withheldMarked > 0 && <p>{t('contents.withheldMarked', { count: contents.withheldMarked })}</p>}
      {contents.withheldTexts > 0 && <p>{t('contents.withheldTexts', { count: contents.withheldTexts })}</p>}
      <Heading level={3}>{t('contents.chapters')}</Heading>
      <ol className="wa-report__chapters">
        {contents.chapters.map(({ title, headings }) => (
          <li key={title}>
            {title}
            {headings.length > 0 && <span className="wa-soft wa-small">: {headings.join(' · ')}</span>}
          </li>
        ))}
      </ol>
      <table className="utrecht-table wa-report__tables">
        <caption className="wa-table__caption">{t('contents.tables')}</caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            <th scope="col" className="utrecht-table__header-cell">{t('contents.table')}</th>
            <th scope="col" className="utrecht-table__header-cell utrecht-table__header-cell--numeric-column">{t('contents.rows')}</th>
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {contents.tables.map(({ slug, name, rows }) => (
            <tr key={slug} className="utrecht-table__row">
              <th scope="row" className="utrecht-table__cell wa-report__name">{name}</th>
              <td className="utrecht-table__cell utrecht-table__cell--numeric-column">{number(rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="wa-soft wa-small">
        {t('contents.dates', { count: contents.dates })} {t('contents.data', { items: number(contents.items), events: number(contents.revision) })}
      </p>
    </>
  );
}
