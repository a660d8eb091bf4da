/** The official release that this one stands for, with a patch number of its own. A test holds it to package.json. */
export const VERSION: string = '7.55.0';
