import { Responses } from '@oxide/responses';
import { zodTextFormat } from '@oxide/structured-outputs';
import { z } from 'zod';

const Visit = z.object({
  guest: z.string(),
  host: z.string(),
  date: z.iso.date(),
});

const reply = await new Responses().parse({
  model: 'gpt-5.4',
  input: 'On 2025-01-01, Ada comes to see Grace.',
  text: { format: zodTextFormat(Visit, 'visit') },
});

const visit = reply.output_parsed; // { guest: string; host: string; date: string } | null
if (visit) console.log(`${visit.guest} visits ${visit.host} on ${visit.date}`);
