/** Gives what proves to the API who this program is: a token of the platform that it runs on. */
export interface SubjectTokenProvider {
  /** Whether it gives any JWT, or an identity token of OpenID Connect. */
  tokenType: 'jwt' | 'id';
  /**
   * Called for each exchange, so it should give a token that is still valid for some time. One that is not there
   * after 30 seconds counts as a failure; the next call asks anew.
   */
  getToken(): Promise<string>;
}
