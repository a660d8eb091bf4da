import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Bytes on disk by package: the one that is installed, and what it brings. */
export type InstalledSizes = Readonly<Record<string, number>>;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const TAR_BLOCK = 512;

/** Packages of the workspace as their tarballs unpack, others as they are in `node_modules`. */
export function installedSizes(folder: string): InstalledSizes {
  const sizes: Record<string, number> = {};
  const visit = (place: string): void => {
    const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Manifest;
    if (sizes[manifest.name] !== undefined) return;
    sizes[manifest.name] = isOurs(place) ? packedSize(place) : sizeOfFiles(place);
    for (const name of Object.keys(manifest.dependencies ?? {})) visit(dependency(place, name));
  };
  visit(realpathSync(folder));
  return sizes;
}

export function total(sizes: InstalledSizes): number {
  return Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0);
}

function isOurs(folder: string): boolean {
  return !folder.includes('node_modules');
}

/** Beside the package when pnpm put it into its store, below it in a folder of the workspace. */
function dependency(folder: string, name: string): string {
  if (isOurs(folder)) return realpathSync(join(folder, 'node_modules', name));
  const store = folder.slice(0, folder.lastIndexOf('node_modules') + 'node_modules'.length);
  return realpathSync(join(store, name));
}

function sizeOfFiles(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? sizeOfFiles(path) : statSync(path).size);
    }, 0);
}

function packedSize(folder: string): number {
  const place = mkdtempSync(join(tmpdir(), 'oxide-sizes-'));
  try {
    const file = join(place, 'package.tgz');
    execFileSync('pnpm', ['pack', '--silent', '--out', file], { cwd: folder, stdio: 'pipe' });
    return unpackedSize(gunzipSync(readFileSync(file)));
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** Sizes that the headers of the archive tell, as octal digits after 124 bytes of name and rights. */
export function unpackedSize(archive: Buffer): number {
  let sum = 0;
  for (let position = 0; archive[position]; ) {
    const size = Number.parseInt(archive.toString('latin1', position + 124, position + 136), 8);
    const isFile = archive[position + 156] === 0x30 || archive[position + 156] === 0;
    if (isFile) sum += size;
    position += TAR_BLOCK * (1 + Math.ceil(size / TAR_BLOCK));
  }
  return sum;
}
