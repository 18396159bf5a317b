/** Finds the files of the built app, and nothing outside its folder. Keeps them in memory, plain and compressed. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType } from './contentTypes';

const compress = promisify(gzip);

export interface StaticFile {
  readonly body: Buffer;
  /** Null when compressing is of no use. */
  readonly gzipped: Buffer | null;
  readonly type: string;
  /** Over the plain content, without quotes. */
  readonly tag: string;
}

export type FindFile = (urlPath: string) => Promise<StaticFile | null>;

interface Kept {
  readonly changed: number;
  readonly size: number;
  readonly file: Promise<StaticFile>;
}

/** Changes a file before it is served. */
export type Prepare = (path: string, body: Buffer) => Buffer;

/**
 * @param folder where the built app stands. It may be built anew meanwhile: a changed file is read again.
 * @returns a finder that takes the path of a URL, still encoded, and gives null for whatever is not a file in the folder.
 */
export function staticFiles(folder: string, prepare: Prepare = (_path, body) => body): FindFile {
  const kept = new Map<string, Kept>();
  return async (urlPath) => {
    const path = await fileInside(folder, urlPath);
    if (path === null) return null;
    const { mtimeMs: changed, size } = await stat(path);
    const known = kept.get(path);
    if (known?.changed === changed && known.size === size) return known.file;
    const file = load(path, prepare);
    kept.set(path, { changed, size, file });
    file.catch(() => kept.delete(path));
    return file;
  };
}

/** The real path of a file, after links are followed, so that a link can not lead out either. */
async function fileInside(folder: string, urlPath: string): Promise<string | null> {
  const segments = segmentsOf(urlPath);
  if (segments === null) return null;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...segments));
    return path.startsWith(root + sep) && (await stat(path)).isFile() ? path : null;
  } catch {
    return null;
  }
}

/** Names of folders and file; null for a path that hides something: dots in front, separators or nothing between slashes. */
function segmentsOf(urlPath: string): readonly string[] | null {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (!path.startsWith('/')) return null;
  const segments = (path.endsWith('/') ? `${path}index.html` : path).slice(1).split('/');
  return segments.every((segment) => /^[^.\\\0][^\\\0]*$/u.test(segment)) ? segments : null;
}

async function load(path: string, prepare: Prepare): Promise<StaticFile> {
  const body = prepare(path, await readFile(path));
  const { type, compressible } = contentType(path);
  const gzipped = compressible ? await compress(body, { level: 9 }) : null;
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { body, gzipped: gzipped && gzipped.length < body.length ? gzipped : null, type, tag };
}
