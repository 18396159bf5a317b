/** What a file is, by the end of its name, and whether it gets smaller by compressing. */
import { extname } from 'node:path';

interface ContentType {
  readonly type: string;
  readonly compressible: boolean;
}

const text = (type: string): ContentType => ({ type: `${type}; charset=utf-8`, compressible: true });
const packed = (type: string): ContentType => ({ type, compressible: false });

const CONTENT_TYPES: ReadonlyMap<string, ContentType> = new Map([
  ['.html', text('text/html')],
  ['.js', text('text/javascript')],
  ['.css', text('text/css')],
  ['.json', text('application/json')],
  ['.webmanifest', text('application/manifest+json')],
  ['.svg', text('image/svg+xml')],
  ['.txt', text('text/plain')],
  ['.png', packed('image/png')],
  ['.ico', packed('image/x-icon')],
  ['.woff2', packed('font/woff2')],
]);

export function contentType(file: string): ContentType {
  return CONTENT_TYPES.get(extname(file).toLowerCase()) ?? packed('application/octet-stream');
}
