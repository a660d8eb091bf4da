import type { ComputerAction } from '@oxide/responses';
import {
  hasMembers,
  isInteger,
  isOneOf,
  isText,
  listOf,
  type Members,
  optional,
} from '../runner/item-checks.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';

const POINT: Members = { x: isInteger, y: isInteger };
const HELD: Members = { keys: optional(listOf(isText)) };
const AT_POINT: Members = { ...POINT, ...HELD };

const ACTIONS: Readonly<Record<ComputerAction['type'], Members>> = {
  click: { ...AT_POINT, button: isOneOf('left', 'right', 'wheel', 'back', 'forward') },
  double_click: AT_POINT,
  drag: { ...HELD, path: listOf((point) => hasMembers(point, POINT)) },
  keypress: { keys: listOf(isText) },
  move: AT_POINT,
  screenshot: HELD,
  scroll: { ...AT_POINT, scroll_x: isInteger, scroll_y: isInteger },
  type: { ...HELD, text: isText },
  wait: HELD,
};

/** Whether it is an action of the API, with members that a driver can take as they are typed. */
export function isAction(value: unknown): value is ComputerAction {
  if (!isRecord(value)) return false;
  const type = readOwn(value, 'type');
  return (
    typeof type === 'string' &&
    Object.hasOwn(ACTIONS, type) &&
    hasMembers(value, ACTIONS[type as ComputerAction['type']])
  );
}
