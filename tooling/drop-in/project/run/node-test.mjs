// Gives test files the names that Jest and Vitest have, from Node's own runner.
import { after, afterEach, before, describe, it } from 'node:test';

Object.assign(globalThis, { describe, it, beforeAll: before, afterAll: after, afterEach });
