/** Sent in the user agent. A test holds it to the version in package.json. */
export const VERSION = '0.0.0';
