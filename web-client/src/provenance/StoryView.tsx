import { Heading } from '@nl-design-system-candidate/heading-react';
import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import type { Provenance, ProvenanceNode } from './requests';
import { positionsIn, storyOf, type Sentence } from './story';
import { useTexts } from './texts';
import { useAddresses } from './useAddresses';
import { useTold, type Told } from './useTold';
import type { Branch, Direction } from './walk';

/** Where in a sentence the things come that it is about: signs that nobody types. */
const WHAT = '\u0001';
const LIST = '\u0002';
const PLACES = new RegExp(`(${WHAT}|${LIST})`);

/** More things of one kind make a sentence that nobody reads to its end. */
const MOST_IN_A_SENTENCE = 5;

/** What led to it and what came of it, in sentences. */
export function StoryView({ provenance, order }: { provenance: Provenance; order: readonly Direction[] }) {
  const t = useTexts();
  return (
    <div className="wa-stack wa-provenance__story">
      <Begin provenance={provenance} />
      {order.map((direction) => {
        const story = storyOf(provenance, direction);
        return (
          <section key={direction} className="wa-stack" aria-label={t(`part.${direction}`)}>
            <Heading level={2}>{t(`part.${direction}`)}</Heading>
            {story.length === 0 && <p>{t(`nothing.${direction}`)}</p>}
            {story.map((paragraph) => (
              <p key={paragraph[0] && nameOf(paragraph[0])}>{paragraph.map((sentence) => <Said key={nameOf(sentence)} sentence={sentence} />)}</p>
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** Of each thing each relation is told once. */
function nameOf({ what, relation }: Sentence): string {
  return `${what.key} ${relation}`;
}

function Begin({ provenance: { start, nodes } }: { provenance: Provenance }) {
  const t = useTexts();
  const told = useTold();
  const { moment } = useFormat();
  const subject = nodes.find(({ key }) => key === start);
  if (subject?.at === undefined) return null;
  const state = subject.kind === 'decision' ? String(subject.facts.state) : 'other';
  const key = state === 'AGREED' || state === 'REJECTED' || state === 'SUPERSEDED' || state === 'other' ? state : 'PROPOSED';
  return (
    <p>
      {capital(t(`tell.begin.${key}`, { what: told.phrase(subject), when: moment(subject.at) }))}
      {told.remarks(subject).map((remark) => ` ${sentenceOf(remark)}`)}
    </p>
  );
}

function Said({ sentence }: { sentence: Sentence }) {
  return sentence.others.every(({ node }) => node.kind === 'position') ? <Stands sentence={sentence} /> : <Plain sentence={sentence} />;
}

function Plain({ sentence: { relation, direction, what, others } }: { sentence: Sentence }) {
  const t = useTexts();
  const told = useTold();
  const { then } = useAddresses();
  const template = t(`tell.${direction}.${relation}`, { what: WHAT, list: LIST });
  const beginsWithList = template.startsWith(LIST);
  return (
    <>
      {template.split(PLACES).map((part) => {
        if (part === WHAT) {
          const phrase = told.phrase(what, true);
          return <Fragment key="what">{template.startsWith(WHAT) ? capital(phrase) : phrase}</Fragment>;
        }
        if (part !== LIST) return part;
        return (
          <Folded key="list" branches={others}>
            <Enumeration>
              {others.map(({ edge, node }, at) => {
                const counted = told.counted(edge);
                const phrase = told.phrase(node);
                return (
                  <Fragment key={node.key}>
                    <Link className="nl-link" to={then(node)}>{beginsWithList && at === 0 ? capital(phrase) : phrase}</Link>
                    {aside(node, counted, told)}
                  </Fragment>
                );
              })}
            </Enumeration>
          </Folded>
        );
      })}
      {' '}
      {others.flatMap(({ node, toldElsewhere }) => (toldElsewhere ? [] : told.remarks(node))).map((remark) => `${sentenceOf(remark)} `)}
    </>
  );
}

/** Many of one kind are told by how many they are until somebody wants to read them, and on paper. */
function Folded({ branches, children }: { branches: readonly Branch[]; children: ReactNode }) {
  const t = useTexts();
  const told = useTold();
  const [open, setOpen] = useState(false);
  const unfolded = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (open) unfolded.current?.querySelector('a')?.focus();
  }, [open]);
  const [one] = branches;
  if (!one || branches.length <= MOST_IN_A_SENTENCE || branches.some(({ node }) => node.kind !== one.node.kind)) return children;
  return (
    <>
      {!open && (
        <button type="button" className="wa-provenance__unfold nl-link wa-noprint" aria-expanded={false} onClick={() => setOpen(true)}>
          {t('showAll', { count: branches.length, kind: told.noun(one.node) })}
        </button>
      )}
      <span ref={unfolded} className={open ? undefined : 'wa-provenance__printed'}>{children}</span>
    </>
  );
}

/** What belongs to the name of a thing: how much it counted, and how it stands. */
function aside(node: ProvenanceNode, counted: string, told: Told): string {
  const parts = [counted, ...told.standing(node)].filter(Boolean);
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** Many positions are told by how often each was taken, and then with the reasons that were given. */
function Stands({ sentence: { what, others } }: { sentence: Sentence }) {
  const t = useTexts();
  const w = useWords();
  const told = useTold();
  const stands = [...positionsIn(others)].map(([position, count]) =>
    t('tell.stands', { count, position: w(`words.position.${position as 'CONSENT'}`).toLowerCase() }));
  const reasons = others.filter(({ node }) => node.text !== '');
  const [before, after] = t('tell.reasons', { list: LIST }).split(LIST);
  return (
    <>
      {t('tell.positions', { count: others.length, what: told.phrase(what, true), list: joined(stands, t('and')) })}{' '}
      {reasons.length > 0 && <>{before}<Reasons branches={reasons} />{after}{' '}</>}
    </>
  );
}

function Reasons({ branches }: { branches: readonly Branch[] }) {
  const told = useTold();
  const { then } = useAddresses();
  return (
    <Enumeration>
      {branches.map(({ node }) => (
        <Fragment key={node.key}><Link className="nl-link" to={then(node)}>‘{node.text}’</Link>{node.by !== undefined && ` (${told.who(node)})`}</Fragment>
      ))}
    </Enumeration>
  );
}

/** Things with commas between them, and a word before the last one. */
function Enumeration({ children }: { children: readonly ReactNode[] }) {
  const t = useTexts();
  return children.map((child, at) => (
    <Fragment key={(child as { key: string }).key}>{at > 0 && (at === children.length - 1 ? t('and') : ', ')}{child}</Fragment>
  ));
}

function joined(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentenceOf(remark: string): string {
  return /[.!?…]$/.test(remark) ? remark : `${remark}.`;
}
