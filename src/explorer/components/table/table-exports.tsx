import { useEffect, useRef, useState } from 'preact/hooks';

import { useFormats } from '../../language/formats.js';
import { useWords } from '../../language/language.js';
import { download } from '../download.js';
import type { Column } from './column.js';
import { csvOf, jsonOf } from './export-table.js';
import { tableWords } from './table-words.js';

/** Reads rows that the table does not hold: told how many there are as they come, and when to stop. */
export type ReadAll<Row> = (onProgress: (done: number, total: number) => void, signal: AbortSignal) => Promise<readonly Row[]>;

interface TableExportsProps<Row> {
  readonly fileName: string;
  readonly columns: readonly Column<Row>[];
  readonly disabled: boolean;
  readonly rows: ReadAll<Row>;
}

type State = { readonly kind: 'done' | 'failed' } | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly stop: () => void };

/** Takes a table away as CSV or JSON; where rows have to be fetched first it says how far that is, and can be stopped. */
export function TableExports<Row>({ fileName, columns, disabled, rows }: TableExportsProps<Row>) {
  const words = useWords(tableWords);
  const [state, setState] = useState<State>();
  const reading = useRef<AbortController>();
  useEffect(() => () => { reading.current?.abort(); }, []);
  const exportAs = async (type: 'csv' | 'json') => {
    const controller = new AbortController();
    reading.current = controller;
    const stop = () => { controller.abort(); setState(undefined); };
    const onProgress = (done: number, total: number) => { if (!controller.signal.aborted) setState({ kind: 'reading', done, total, stop }); };
    try {
      const all = await rows(onProgress, controller.signal);
      if (controller.signal.aborted) return;
      await exportTable(type, fileName, all, columns);
      setState({ kind: 'done' });
    } catch {
      if (!controller.signal.aborted) setState({ kind: 'failed' });
    }
  };
  const busy = disabled || state?.kind === 'reading';
  return (
    <div class="table-exports no-print small">
      <ExportState state={state} />
      <button type="button" class="plain" disabled={busy} onClick={() => void exportAs('csv')}>{words.csv}</button>
      <button type="button" class="plain" disabled={busy} onClick={() => void exportAs('json')}>{words.json}</button>
    </div>
  );
}

function ExportState({ state }: { readonly state: State | undefined }) {
  const words = useWords(tableWords);
  const { number } = useFormats();
  return (
    <>
      <span role="status" class="soft number">
        {state?.kind === 'reading' && words.exporting(number(state.done), number(state.total))}
        {state?.kind === 'done' && words.exported}
      </span>
      {state?.kind === 'reading' && <button type="button" class="plain" onClick={state.stop}>{words.stop}</button>}
      {state?.kind === 'failed' && <span role="alert" class="table-failed">{words.exportFailed}</span>}
    </>
  );
}

async function exportTable<Row>(type: 'csv' | 'json', name: string, rows: readonly Row[], columns: readonly Column<Row>[]): Promise<void> {
  if (type === 'csv') download(`${name}.csv`, new Blob([await csvOf(rows, columns)], { type: 'text/csv;charset=utf-8' }));
  else download(`${name}.json`, new Blob([jsonOf(rows, columns)], { type: 'application/json' }));
}
