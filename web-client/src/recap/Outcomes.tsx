import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormat } from '../i18n/format';
import { MomentLink } from './MomentLink';
import { OPEN_KINDS, type Recap, type RecapLine } from './recap';
import { useTexts } from './texts';

/** So many of one sort are told; it is to fit on two sheets. */
const MOST = 12;

/** What became of decisions. */
export function Decided({ recap: { decided } }: { recap: Recap }) {
  const t = useTexts();
  return (
    <section className="wa-stack">
      <Heading level={2}>{t('decided.title')}</Heading>
      {decided.length === 0 ? <p>{t('decided.none')}</p> : (
        <ul>
          {decided.map(({ id, text, state, revision }) => (
            <li key={id}><MomentLink revision={revision}>{text ?? t('unknown')}</MomentLink>{state && ` · ${t(`decided.${state}`)}`}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was agreed to do. */
export function Actions({ recap: { actions } }: { recap: Recap }) {
  const t = useTexts();
  const { day } = useFormat();
  return (
    <section className="wa-stack">
      <Heading level={2}>{t('actions.title')}</Heading>
      {actions.length === 0 ? <p>{t('actions.none')}</p> : (
        <ul>
          {actions.map(({ id, title, owner, dueAt, revision }) => (
            <li key={id}>
              <MomentLink revision={revision}>{title ?? t('unknown')}</MomentLink>
              {` · ${t('actions.owner', { owner: owner ?? t('unknown') })} · ${dueAt === undefined ? t('actions.noDue') : t('actions.due', { day: day(dueAt) })}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is open at the end of it, by sort. */
export function Open({ recap: { open } }: { recap: Recap }) {
  const t = useTexts();
  return (
    <section className="wa-stack">
      <Heading level={2}>{t('open.title')}</Heading>
      {open.length === 0 && <p>{t('open.none')}</p>}
      {OPEN_KINDS.map((kind) => <OpenSort key={kind} kind={kind} lines={open.filter((line) => line.kind === kind)} />)}
    </section>
  );
}

function OpenSort({ kind, lines }: { kind: RecapLine['kind']; lines: readonly RecapLine[] }) {
  const t = useTexts();
  if (lines.length === 0) return null;
  const more = lines.length - MOST;
  return (
    <div>
      <Heading level={3}>{t(`open.${kind}`)}</Heading>
      <ul>
        {lines.slice(0, MOST).map(({ id, text, revision }) => <li key={id}><MomentLink revision={revision}>{text ?? t('unknown')}</MomentLink></li>)}
      </ul>
      {more > 0 && <p className="wa-small">{t('open.more', { count: more })}</p>}
    </div>
  );
}
