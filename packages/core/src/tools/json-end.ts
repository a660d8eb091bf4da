const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/**
 * Finds where a JSON object (or array) that arrives in pieces is closed. Nothing but white space may follow in
 * JSON, so from there on the text is complete: nobody has to wait for whoever sends it to say so. What is wrong
 * within is not found here, and no further piece could mend it.
 *
 * Keeps no text, and reads every character once. Numbers, literals and strings at the top have no such end.
 */
export class JSONEnd {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #settled = false;

  /** Reads a further piece. Gives true for the one that closes the object, and for no other. */
  push(piece: string): boolean {
    for (let index = 0; index < piece.length && !this.#settled; index++) {
      const code = piece.charCodeAt(index);
      if (this.#inString) this.#inText(code);
      else if (code === openBrace || code === openBracket) this.#depth += 1;
      else if (code === closeBrace || code === closeBracket) {
        this.#depth -= 1;
        if (this.#depth <= 0) {
          this.#settled = true;
          return this.#depth === 0;
        }
      } else if (this.#depth > 0) this.#inString = code === quote;
      else if (code > 0x20) this.#settled = true;
    }
    return false;
  }

  #inText(code: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (code === backslash) this.#escaped = true;
    else if (code === quote) this.#inString = false;
  }
}
