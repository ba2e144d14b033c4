import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormat } from '../i18n/format';
import { WideTable } from '../look/WideTable';
import { MomentLink } from './MomentLink';
import { CONTRIBUTIONS, type Contribution, type Count, type Recap, type RecapOrganisation } from './recap';
import { useTexts } from './texts';

/** Who took part, and how much of what they contributed; only what somebody contributed has a column. */
export function TookPart({ recap: { organisations, unsigned } }: { recap: Recap }) {
  const t = useTexts();
  const counts = [...organisations.flatMap(({ contributed }) => contributed), ...unsigned];
  const columns = CONTRIBUTIONS.filter((each) => counts.some(({ contribution }) => contribution === each));
  const recorded = organisations.some(({ attendance }) => attendance !== undefined);
  return (
    <section className="wa-stack">
      <Heading level={2}>{t('tookPart.title')}</Heading>
      {!recorded && <p className="wa-soft">{t('tookPart.notRecorded')}</p>}
      <WideTable label={t('tookPart.title')}>
        <table className="wa-recap-table">
          <thead>
            <tr>
              <th scope="col">{t('tookPart.organisation')}</th>
              {recorded && <th scope="col">{t('tookPart.present')}</th>}
              {columns.map((each) => <th key={each} scope="col">{t(`tookPart.${each}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {organisations.map((each) => <Row key={each.name ?? ''} organisation={each} columns={columns} recorded={recorded} />)}
            {unsigned.length > 0 && (
              <tr>
                <th scope="row">{t('tookPart.unsigned')}</th>
                {recorded && <td />}
                <Cells counts={unsigned} columns={columns} who={t('tookPart.unsigned')} />
              </tr>
            )}
          </tbody>
        </table>
      </WideTable>
      {unsigned.length > 0 && <p className="wa-small wa-soft">{t('tookPart.explanation')}</p>}
    </section>
  );
}

function Row({ organisation: { name, attendance, contributed }, columns, recorded }: {
  organisation: RecapOrganisation; columns: readonly Contribution[]; recorded: boolean;
}) {
  const t = useTexts();
  const who = name ?? t('tookPart.noOrganisation');
  return (
    <tr>
      <th scope="row">{who}</th>
      {recorded && <td><Present attendance={attendance} /></td>}
      <Cells counts={contributed} columns={columns} who={who} />
    </tr>
  );
}

/** Of whom nothing was recorded is unknown, not absent. */
function Present({ attendance }: Pick<RecapOrganisation, 'attendance'>) {
  const t = useTexts();
  if (!attendance || attendance.present + attendance.absent === 0) return t('unknown');
  const { present, absent, unknown } = attendance;
  return t('tookPart.presentOf', { present, all: present + absent + unknown });
}

function Cells({ counts, columns, who }: { counts: readonly Count[]; columns: readonly Contribution[]; who: string }) {
  const t = useTexts();
  const { number } = useFormat();
  return columns.map((column) => {
    const found = counts.find(({ contribution }) => contribution === column);
    return (
      <td key={column}>
        {found && (
          <MomentLink revision={found.revision} label={t('tookPart.last', { what: t(`tookPart.${column}`), who, count: number(found.count) })}>
            {number(found.count)}
          </MomentLink>
        )}
      </td>
    );
  });
}
