import { ExitCode } from './exit-code.js';
import { say } from './messages.js';

/** Whether somebody has asked the program to stop. */
export interface Interruption {
  readonly requested: boolean;
  /** Stops listening: from now on a signal ends the process at once, as it does by default. */
  release(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Turns the first Ctrl-C into a request to stop after the document at hand, so that none is cut in the middle; the
 * second ends the process at once, and the store drops the transaction that was open.
 */
export function watchForInterruption(): Interruption {
  let requested = false;
  const onSignal = (): void => {
    if (requested) process.exit(ExitCode.failed);
    requested = true;
    say('zhengmai: stopping after the document at hand; once more stops at once.');
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    get requested() { return requested; },
    release() { for (const signal of SIGNALS) process.off(signal, onSignal); },
  };
}
