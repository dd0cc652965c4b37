import { ZhengmaiError } from '../errors.js';

/** What the engine or the file system says of a full disk. */
const FULL = /no space left|ENOSPC|EDQUOT|quota exceeded|file too large|os error (?:27|28|122)\)/i;
/** What the engine says of a file that another process has open. */
const LOCKED = /cannot be locked|already (?:open|locked)|locked by another/i;
const DENIED = /permission denied|read-only file system|EACCES|EPERM|EROFS|ENOENT|os error (?:1|2|13|30)\)/i;
const DAMAGED = /serialization error|invalid file header|corrupt|checksum|damaged/i;
const CLOSED = /closed/i;

/** The engine's trouble as one sentence that says what to do; the engine's own text stays in `cause`. */
export function embeddedError(folder: string, cause: unknown): ZhengmaiError {
  if (cause instanceof ZhengmaiError) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  if (FULL.test(text)) return new ZhengmaiError('STORE_FULL', `The disk that holds the graph at ${folder} is full: make room there and try again; nothing was written in part.`, { cause });
  if (LOCKED.test(text)) return new ZhengmaiError('STORE_LOCKED', `The graph at ${folder} is in use by another process: stop it (a running zhengmai serve, perhaps), or name another folder in GRAPH_URL.`, { cause });
  if (DENIED.test(text)) return new ZhengmaiError('STORE_FAILED', `The graph at ${folder} cannot be written: give this user the right to write there, or name another folder in GRAPH_URL.`, { cause });
  if (DAMAGED.test(text)) return new ZhengmaiError('STORE_FAILED', `The file in ${folder} is damaged or no graph of zhengmai: move the folder away and load the documents again.`, { cause });
  if (CLOSED.test(text)) return new ZhengmaiError('STORE_UNAVAILABLE', `The graph at ${folder} is closed: start zhengmai again.`, { cause });
  return new ZhengmaiError('STORE_FAILED', `The graph at ${folder} did not answer: start zhengmai again, and load the documents into a new folder if that does not help.`, { cause });
}

/** The folder of a graph cannot be made. */
export function folderError(folder: string, cause: unknown): ZhengmaiError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  if (code === 'EEXIST' || code === 'ENOTDIR') return new ZhengmaiError('BAD_GRAPH_URL', `${folder} is a file, and an embedded graph is a folder: name another in GRAPH_URL.`, { cause });
  return embeddedError(folder, cause);
}
