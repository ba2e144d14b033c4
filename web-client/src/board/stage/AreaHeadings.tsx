import { Fragment } from 'react';
import { useMay } from '../controls/useMay';
import type { Handle } from '../scene/handles';
import { HandleElement } from './HandleElement';
import { marginsOf } from './placing';
import { useHandles } from './useHandles';

const CORNER = 24;

/** Headings of frames and clusters, to be taken hold of; under the notes. */
export function AreaHeadings() {
  const may = useMay();
  const handles = useHandles('frame', 'cluster');
  return handles.map((handle) => (
    <Fragment key={handle.id}>
      <HandleElement handle={handle} />
      {handle.kind === 'frame' && may('reshapeFrame') && <Corner frame={handle} />}
    </Fragment>
  ));
}

/** Where a frame is pulled larger with the pointer. The list has its size in numbers. */
function Corner({ frame: { id, reach } }: { readonly frame: Handle }) {
  const at = { x: reach.x + reach.width - CORNER, y: reach.y + reach.height - CORNER };
  return (
    <span className="board-frame-corner" data-handle={id} data-resize="" aria-hidden="true" style={{ margin: marginsOf(at) }} />
  );
}
