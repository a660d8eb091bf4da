/** Which tools may run on items of a stream, before the whole response was looked at. */
export interface ResponsesEarlyExecution {
  /** Names of functions and of members of the browser. Others wait. */
  functions?: readonly string[];
  /** Whether the computer may; approvals of actions are asked for all the same. */
  computer?: boolean;
}
