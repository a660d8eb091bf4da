// What Jest, Vitest and `run/node-test.mjs` give to every test file.
declare function describe(name: string, body: () => void): void;
declare function it(name: string, body: () => Promise<void> | void): void;
declare function beforeAll(action: () => Promise<void> | void): void;
declare function afterAll(action: () => Promise<void> | void): void;
declare function afterEach(action: () => Promise<void> | void): void;
