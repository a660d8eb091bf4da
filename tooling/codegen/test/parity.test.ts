import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagesFolder, repositoryFolder } from '../src/commands/workspace.ts';
import { loadNames } from '../src/manifest/names.ts';
import { declaredNames } from '../src/parity/declared-names.ts';
import { compareWithOfficial } from '../src/parity/parity.ts';

it('has the official types of shared, responses and chat, alike but for what the document lacks', () => {
  const official = join(repositoryFolder, 'bench/node_modules/openai');
  const { verdicts } = compareWithOfficial(
    ['shared', 'responses', 'chat'],
    packagesFolder,
    official,
    loadNames(),
  );
  const named = (wanted: string) =>
    [...verdicts].filter(([, verdict]) => verdict === wanted).map(([name]) => name);
  expect(named('missing')).toEqual([]);
  expect(named('wider')).toEqual([]);
  expect(verdicts.size).toBeGreaterThanOrEqual(550);
  // The rest speak of fields and values that only the SDK has.
  expect(named('mutual').length / verdicts.size).toBeGreaterThan(0.86);
});

it('reads the names that a declaration file exports', () => {
  const source = `export interface A {
    b: string;
}
export declare namespace A {
    interface B {
        c: B.C;
    }
    namespace B {
        type C = string;
    }
}
interface Hidden {
}
export type D = A;
`;
  expect(declaredNames(source)).toEqual(['A', 'A.B', 'A.B.C', 'D']);
});
