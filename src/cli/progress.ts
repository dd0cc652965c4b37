import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a command has come. */
export interface Progress {
  /** Says which input is at hand. */
  at(name: string): void;
  /** One more input is through. */
  step(): void;
  /** Says something without running into the bar: at once where there is none, else when it is gone. */
  afterwards(speak: () => void): void;
  /** Takes the bar away. */
  stop(): void;
}

/** A bar on stderr where that is a terminal; silence elsewhere. */
export function progressOver(total: number): Progress {
  return process.stderr.isTTY && total > 1 ? barOver(total) : { at: () => undefined, step: () => undefined, afterwards: (speak) => { speak(); }, stop: () => undefined };
}

function barOver(total: number): Progress {
  const bar = new SingleBar({ stream: process.stderr, format: '{bar} {value}/{total} {name}', clearOnComplete: true, hideCursor: true }, Presets.rect);
  const waiting: (() => void)[] = [];
  bar.start(total, 0, { name: '' });
  return {
    at: (name) => { bar.update({ name }); },
    step: () => { bar.increment(); },
    afterwards: (speak) => { waiting.push(speak); },
    stop: () => {
      bar.stop();
      for (const speak of waiting.splice(0)) speak();
    },
  };
}
