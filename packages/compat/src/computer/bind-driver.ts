import { OpenAIError } from '@oxide/core';
import { readOption } from '../runner/read-option.ts';
import type { ComputerDriver } from './computer-driver.ts';

const METHODS = [
  'click',
  'double_click',
  'drag',
  'keypress',
  'move',
  'screenshot',
  'scroll',
  'type',
  'wait',
] as const satisfies (keyof ComputerDriver)[];

/**
 * The methods of the driver as they are now.
 *
 * @throws OpenAIError when it lacks one
 */
export function bindDriver(driver: ComputerDriver): ComputerDriver {
  const methods = METHODS.map((name) => {
    const method: unknown = readOption(driver, name);
    if (typeof method !== 'function')
      throw new OpenAIError(`The computer driver lacks the method \`${name}\`.`);
    return [name, method.bind(driver)];
  });
  return Object.fromEntries(methods);
}
