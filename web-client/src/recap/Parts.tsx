import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { WideTable } from '../look/WideTable';
import { MomentLink } from './MomentLink';
import type { Recap, RecapPart } from './recap';
import { useTexts } from './texts';

/** What was on the agenda: how long it was to take, and how long it took. */
export function Parts({ recap: { parts } }: { recap: Recap }) {
  const t = useTexts();
  return (
    <section className="wa-stack">
      <Heading level={2}>{t('parts.title')}</Heading>
      {parts.length === 0 ? <p>{t('parts.none')}</p> : (
        <WideTable label={t('parts.title')}>
          <table className="wa-recap-table">
            <thead>
              <tr>
                <th scope="col">{t('parts.part')}</th>
                <th scope="col">{t('parts.planned')}</th>
                <th scope="col">{t('parts.minutes')}</th>
              </tr>
            </thead>
            <tbody>{parts.map((part) => <Row key={`${part.id} ${part.revision ?? ''}`} part={part} />)}</tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}

function Row({ part }: { part: RecapPart }) {
  const t = useTexts();
  const { number } = useFormat();
  const name = useNameOf()(part);
  return (
    <tr data-depth={part.depth}>
      <th scope="row">{part.revision === undefined ? name : <MomentLink revision={part.revision}>{name}</MomentLink>}</th>
      <td>{part.planned === undefined ? t('unknown') : number(part.planned)}</td>
      <td>{part.revision === undefined ? t('parts.notBegun') : part.minutes === undefined ? t('parts.goesOn') : number(part.minutes)}</td>
    </tr>
  );
}

function useNameOf(): (part: RecapPart) => string {
  const t = useTexts();
  const words = useWords();
  return ({ title, sort, component }) =>
    title ?? (component ? words(`words.component.${component}`) : sort ? words(`words.agendaKind.${sort}`) : t('parts.activity'));
}
