/** What a command says to the shell; documented in docs/cli.md. */
export const ExitCode = {
  /** Everything that was asked for is done. */
  done: 0,
  /** Nothing of it is done, or the command was interrupted. */
  failed: 1,
  /** The command was called in a way that it does not understand. */
  misuse: 2,
  /** Some inputs are done, others are not: each of these has a line on stderr. */
  partly: 3,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The exit code of a command that works through inputs one by one. */
export function exitCodeOf(done: number, failed: number): ExitCode {
  if (failed === 0) return ExitCode.done;
  return done === 0 ? ExitCode.failed : ExitCode.partly;
}
