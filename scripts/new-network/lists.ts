import { existsSync, readdirSync, readFileSync } from 'node:fs';

const ROOMS = ['components', 'entrypoints', 'storage', 'utils'];

/**
 * Places outside of `utils/networks/` that name a network by hand, as `path:line`: a new one must be
 * added there, and the compiler does not see them all.
 * @param id a network that is there already
 */
export function handTypedLists(root: string, id: string): string[] {
  const named = new RegExp(`'${id}'|^\\s*${id}:|[{ ]${id}: `);
  return filesIn(root).flatMap((path) =>
    readFileSync(root + path, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        named.test(line) && !/^\s*(\/\/|\/?\*)/.test(line) ? [`${path}:${index + 1}`] : [],
      ),
  );
}

function filesIn(root: string): string[] {
  return ROOMS.filter((room) => existsSync(root + room)).flatMap((room) =>
    readdirSync(root + room, { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('utils/networks/'))
      .sort(),
  );
}
