import { Button } from '@nl-design-system-candidate/button-react';
import { BaseEdge, Handle, MarkerType, Position, ReactFlow, ReactFlowProvider, useReactFlow, type Edge, type EdgeProps, type Node, type NodeProps, type ReactFlowInstance } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { createContext, use, useMemo, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format';
import { boxesOf, type Box, type Boxes } from './boxes';
import { openedAt } from './openedAt';
import { BOX, isArrow, lineKey, nextBox, placed, type Placed, type Route } from './placed';
import type { Provenance } from './requests';
import { useTexts } from './texts';
import { useAddresses } from './useAddresses';
import { useTold } from './useTold';

/** A lying page between its margins, below the heading, in pixels of a browser. */
const PAPER = { width: 1040, height: 610 } as const;
const SMALLEST = 0.05;
/** At first no smaller than this, for then one can still read and hit the boxes; who wants to see all of a large chart asks for it. */
const LEGIBLE = 0.8;
const LARGEST = 2;
/** Where less of the chart is in view, one scrolls to see it: so much then has what it is about in it. */
const LEAST_SEEN = 200;

interface Drawn {
  readonly boxes: Boxes;
  readonly placed: Placed;
  readonly start: string;
}

const Drawing = createContext<Drawn | undefined>(undefined);
const TYPES = { box: BoxCard };
const LINES = { routed: RoutedLine };

/** What led to it on the left, what came of it on the right. */
export default function GraphView({ provenance }: { provenance: Provenance }) {
  const t = useTexts();
  const drawn = useMemo(() => {
    const boxes = boxesOf(provenance);
    return { boxes, placed: placed(boxes, ({ relation }) => t(`lead.forth.${relation}`)), start: provenance.start };
  }, [provenance, t]);
  return (
    <Drawing value={drawn}>
      <ReactFlowProvider>
        <Chart drawn={drawn} />
      </ReactFlowProvider>
    </Drawing>
  );
}

function Chart({ drawn: { boxes, placed: where, start } }: { drawn: Drawn }) {
  const t = useTexts();
  const chart = useRef<HTMLDivElement>(null);
  const { nodes, edges } = useFlow(boxes, where);
  const open = (flow: ReactFlowInstance<Node<{ box: Box }>, RoutedEdge>) => {
    if (!chart.current) return;
    const { clientWidth: width, clientHeight: height } = chart.current;
    const aboveFold = innerHeight - chart.current.getBoundingClientRect().top;
    void flow.setViewport(openedAt(where, start, { width, height }, Math.min(height, Math.max(LEAST_SEEN, aboveFold)), LEGIBLE));
  };
  const scale = Math.min(1, PAPER.width / where.width, PAPER.height / where.height);
  const onPaper = { '--wa-paper-scale': scale, '--wa-paper-height': `${where.height * scale}px` } as CSSProperties;
  return (
    <div className="wa-stack">
      <p className="wa-soft wa-provenance__phone">{t('graph.phone')}</p>
      <Tools />
      <div ref={chart} className="wa-provenance__graph" style={onPaper} role="group" aria-label={t('graph.label')}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={TYPES}
          edgeTypes={LINES}
          onInit={open}
          minZoom={SMALLEST}
          maxZoom={LARGEST}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          preventScrolling={false}
          zoomOnScroll={false}
          proOptions={{ hideAttribution: true }}
        />
      </div>
    </div>
  );
}

function Tools() {
  const t = useTexts();
  const flow = useReactFlow();
  const button = (label: string, onClick: () => void) => <Button type="button" purpose="secondary" className="nl-button--small" onClick={onClick}>{label}</Button>;
  return (
    <div className="wa-row wa-noprint">
      {button(t('graph.fit'), () => void flow.fitView())}
      {button(t('graph.larger'), () => void flow.zoomIn())}
      {button(t('graph.smaller'), () => void flow.zoomOut())}
    </div>
  );
}

function useFlow({ boxes, lines }: Boxes, { places, routes }: Placed): { readonly nodes: Node<{ box: Box }>[]; readonly edges: RoutedEdge[] } {
  const t = useTexts();
  const told = useTold();
  return useMemo(() => {
    const byKey = new Map(boxes.map((box) => [box.key, box]));
    const nameOf = (key: string) => {
      const box = byKey.get(key);
      return box ? boxName(box, told, t) : '';
    };
    return {
      nodes: boxes.map((box) => ({ id: box.key, type: 'box', position: places.get(box.key) ?? { x: 0, y: 0 }, data: { box }, ...BOX })),
      edges: lines.map((line) => {
        const { from, to, relation } = line;
        const label = t(`lead.forth.${relation}`);
        return {
          id: lineKey(line), type: 'routed', source: from, target: to, label, data: { route: routes.get(lineKey(line)) },
          ariaLabel: `${nameOf(from)}: ${label.toLowerCase()} ${nameOf(to)}`,
          markerEnd: { type: MarkerType.ArrowClosed },
        };
      }),
    };
  }, [boxes, lines, places, routes, t, told]);
}

type RoutedEdge = Edge<{ route: Route | undefined }>;

/** A line as it was laid out: React Flow itself would draw straight across the boxes between, and the words on top of them. */
function RoutedLine({ id, label, data, markerEnd }: EdgeProps<RoutedEdge>) {
  const route = data?.route;
  return route && <BaseEdge id={id} path={route.path} label={label} labelX={route.label.x} labelY={route.label.y} {...(markerEnd && { markerEnd })} />;
}

function boxName({ node, count }: Box, told: ReturnType<typeof useTold>, t: ReturnType<typeof useTexts>): string {
  return count > 1 ? t('showAll', { count, kind: told.noun(node) }) : `${told.noun(node)} ${told.name(node)}`;
}

function BoxCard({ data: { box } }: NodeProps<Node<{ box: Box }>>) {
  const t = useTexts();
  const told = useTold();
  const { shortDay } = useFormat();
  const { then } = useAddresses();
  const onKeyDown = useArrows(box.key);
  const drawn = use(Drawing);
  const { node, count } = box;
  return (
    <div className="wa-provenance__box" data-start={box.key === drawn?.start || undefined} data-many={count > 1 || undefined}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      {count > 1
        ? <Link className="wa-provenance__link" to="?view=list" data-box={box.key} onKeyDown={onKeyDown}>{t('showAll', { count, kind: told.noun(node) })}</Link>
        : (
          <Link className="wa-provenance__link" to={then(node)} data-box={box.key} onKeyDown={onKeyDown}>
            <span className="wa-soft wa-small">
              <span className="wa-hidden">{t('moment')}: </span>
              {told.noun(node)}{node.at !== undefined && ` · ${shortDay(node.at)}`}
            </span>
            <span className="wa-provenance__box-name nl-link">{told.name(node) || told.noun(node)}</span>
          </Link>
        )}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}

/** The arrow keys go from box to box, and bring the one with the focus into view. */
function useArrows(key: string): (event: KeyboardEvent<HTMLElement>) => void {
  const drawn = use(Drawing);
  const flow = useReactFlow();
  return (event) => {
    if (!drawn || !isArrow(event.key)) return;
    event.preventDefault();
    const next = nextBox(drawn.boxes, drawn.placed, key, event.key);
    const place = next === undefined ? undefined : drawn.placed.places.get(next);
    if (next === undefined || !place) return;
    document.querySelector<HTMLElement>(`[data-box="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
    void flow.setCenter(place.x + BOX.width / 2, place.y + BOX.height / 2, { zoom: Math.max(flow.getZoom(), LEGIBLE) });
  };
}
