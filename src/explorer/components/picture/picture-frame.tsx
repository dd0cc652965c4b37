import './picture-frame.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { useWords } from '../../language/language.js';
import { useUrlState } from '../../url-state.js';
import { downloadPng, downloadSvg } from './export-picture.js';
import { pictureWords } from './picture-words.js';

interface PictureFrameProps {
  /** Base name of exported files. */
  readonly fileName: string;
  /** A drawing: the first `<svg>` in it is what is exported. */
  readonly picture: ComponentChildren;
  /** The same data as a table. */
  readonly table: ComponentChildren;
  /** Parameter of the address that says which of the two is shown; two pictures of one view need two. */
  readonly parameter?: string;
  /** Where the picture is no drawing: makes one, to be exported. Null: it is a list, and there is none to be made. */
  readonly draw?: (() => SVGSVGElement) | null;
  /** Further exports of the picture. */
  readonly exports?: ComponentChildren;
  /** Controls of the view, before those of the frame. */
  readonly children?: ComponentChildren;
}

/** A picture with its twin, a table of the same data, and the picture's exports. */
export function PictureFrame({ fileName, picture, table, parameter = 'as', draw, exports, children }: PictureFrameProps) {
  const { one, change } = useUrlState();
  const asTable = one(parameter) === 'table';
  const place = useRef<HTMLDivElement>(null);
  return (
    <section class="picture">
      <div class="picture-bar no-print">
        <div class="picture-controls">{children}</div>
        <div class="picture-tools">
          {!asTable && draw !== null && <PictureExports fileName={fileName} find={() => (draw ? drawnIn(place.current, draw) : place.current?.querySelector('svg') ?? null)}>{exports}</PictureExports>}
          <Switch asTable={asTable} drawn={draw !== null} choose={(table) => { change({ [parameter]: table ? 'table' : undefined }); }} />
        </div>
      </div>
      {asTable ? table : <div class="picture-place" ref={place}>{picture}</div>}
    </section>
  );
}

function Switch({ asTable, drawn, choose }: { readonly asTable: boolean; readonly drawn: boolean; readonly choose: (table: boolean) => void }) {
  const words = useWords(pictureWords);
  return (
    <div class="picture-switch" role="group" aria-label={words.shownAs}>
      <button type="button" aria-pressed={!asTable} onClick={() => { choose(false); }}>{drawn ? words.picture : words.list}</button>
      <button type="button" aria-pressed={asTable} onClick={() => { choose(true); }}>{words.table}</button>
    </div>
  );
}

/** A drawing made for the moment: styles reach it only while it stands in the page. */
function drawnIn(place: HTMLElement | null, draw: () => SVGSVGElement): SVGSVGElement | null {
  if (!place) return null;
  const drawing = draw();
  place.append(drawing);
  setTimeout(() => { drawing.remove(); });
  return drawing;
}

interface PictureExportsProps {
  readonly fileName: string;
  readonly find: () => SVGSVGElement | null;
  readonly children?: ComponentChildren;
}

function PictureExports({ fileName, find, children }: PictureExportsProps) {
  const words = useWords(pictureWords);
  const [failed, setFailed] = useState(false);
  const png = () => {
    const picture = find();
    setFailed(false);
    if (picture) downloadPng(fileName, picture).catch(() => { setFailed(true); });
  };
  const svg = () => {
    const picture = find();
    if (picture) downloadSvg(fileName, picture);
  };
  return (
    <div class="picture-exports small">
      {children}
      <button type="button" class="plain" onClick={svg}>{words.svg}</button>
      <button type="button" class="plain" onClick={png}>{words.png}</button>
      {failed && <span role="alert">{words.pngFailed}</span>}
    </div>
  );
}
