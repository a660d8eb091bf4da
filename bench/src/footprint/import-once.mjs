// Imports one package, or nothing, and prints the CPU that the process took: node import-once.mjs [<package>]
const specifier = process.argv[2];
if (specifier !== undefined) await import(specifier);
const { user, system } = process.cpuUsage();
process.stdout.write(String(user + system));
