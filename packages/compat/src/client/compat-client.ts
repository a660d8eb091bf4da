import { OpenAI } from '@oxide/all';

/** The client with the members that subclasses and libraries know from the official one. */
export class CompatClient extends OpenAI {}
