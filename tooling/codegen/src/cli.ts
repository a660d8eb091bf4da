import { parseArgs } from 'node:util';
import { docsCoverageCommand } from './commands/docs-coverage-command.ts';
import { emitCommand } from './commands/emit-command.ts';
import { syncCommand } from './commands/sync-command.ts';
import { workspacePackages } from './commands/workspace.ts';
import { packageOrder } from './sync/packages.ts';

const usage = `Usage: node tooling/codegen/src/cli.ts <command>

  sync <openapi.json>      read a document (path or URL): say what changed, rewrite manifest and types
  emit                     write src/generated of the workspace's packages
  docs-coverage            list types and members without a text; exit 1 when there are any

  --package <name>         only this package; may be repeated
  --out <folder>           emit: a folder of packages other than the workspace's
  --check                  emit: write nothing, exit 1 when files differ
  --dry-run                sync: report and write nothing
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    package: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});
const [command, source] = positionals;
const packages = values.package.length > 0 ? values.package : workspacePackages(packageOrder);

switch (command) {
  case 'sync': {
    if (source === undefined) fail(usage);
    const { lines, manifest, names } = await syncCommand(source, { dryRun: values['dry-run'] });
    print(lines);
    if (!values['dry-run']) print(emitCommand({ packages: [], manifest, names }));
    break;
  }
  case 'emit': {
    const changed = emitCommand({ packages: values.package, out: values.out, check: values.check });
    if (values.check && changed.length > 0) {
      fail(`Generated files differ from the manifest; run \`pnpm codegen\`:\n${changed.join('\n')}`);
    }
    print(changed.length === 0 ? ['Nothing changed.'] : changed);
    break;
  }
  case 'docs-coverage': {
    const { lines, complete } = docsCoverageCommand(packages);
    print(lines);
    if (!complete) process.exitCode = 1;
    break;
  }
  default:
    fail(usage);
}

function print(lines: string[]): void {
  for (const line of lines) console.log(line);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
