/**
 * The API's JSON as tests read it: every member that one of them looks at, as if it were always there.
 * Members that are text in one place and an object or a list in another are both.
 */
export interface Json {
  id: string;
  object: string;
  type: string;
  status: string;
  name: string;
  model: string;
  role: string;
  index: number;
  error: Json;
  code: string | null;
  message: string & Json;
  metadata: Record<string, string>;
  // Responses
  output: Json[];
  text: string;
  refusal: string;
  arguments: string;
  input: string;
  call_id: string;
  logprobs: Json & Json[];
  token: string;
  usage: Json & Record<'input_tokens' | 'output_tokens' | 'completion_tokens' | 'total_tokens', number>;
  output_tokens_details: Record<string, number>;
  input_tokens: number;
  response: Json;
  item: Json;
  output_index: number;
  sequence_number: number;
  // realtime
  session: Json;
  event_id: string;
  item_id: string;
  output_modalities: string[];
  transcript: string;
  // chat completions
  choices: Json[];
  content: string & Json[];
  delta: string & Json;
  finish_reason: string | null;
  tool_calls: Json[];
  function: Json;
  custom: Json;
  function_call: Json;
  // lists
  data: Json[];
  first_id: string;
  last_id: string;
  has_more: boolean;
}
