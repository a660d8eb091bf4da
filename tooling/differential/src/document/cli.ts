// Writes the list of meant differences into DIFFERENCES.md of the drop-in.
import { readFileSync, writeFileSync } from 'node:fs';
import { writeBehaviour } from './behaviour-section.ts';

const file = new URL('../../../../packages/compat/DIFFERENCES.md', import.meta.url);
writeFileSync(file, writeBehaviour(readFileSync(file, 'utf8')));
