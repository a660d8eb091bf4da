import { runCases } from '../run-cases.mjs';

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    const { subjects, ...world } = Object.fromEntries(searchParams);
    return Response.json(await runCases(world, {}, subjects?.split(',')));
  },
};
