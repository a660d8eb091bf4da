import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import type {
  DeletedSkillVersion,
  SkillVersion,
  SkillVersionsPage,
  VersionCreateParams,
  VersionDeleteParams,
  VersionListParams,
  VersionRetrieveParams,
} from './generated/index.ts';
import { skillForm } from './skill-form.ts';
import { Content } from './versions/content.ts';

/**
 * Versions of a skill, which never change.
 *
 * Source: https://platform.openai.com/docs/api-reference/skills
 */
export class Versions extends APIResource {
  content: Content = new Content(this._client);

  static Content: typeof Content = Content;

  /**
   * Uploads the next version, as `skills.create` does the first; with `default: true` it becomes the default.
   *
   * @throws OpenAIError before anything is sent, when `files` is empty, a path or raw bytes
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  create(
    skillID: string,
    body?: VersionCreateParams | null,
    options?: RequestOptions,
  ): APIPromise<SkillVersion> {
    const address = path`/skills/${skillID}/versions`;
    return this._client.post(address, skillForm(body, options));
  }

  /**
   * Describes a version, by its number.
   *
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  retrieve(
    version: string,
    params: VersionRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<SkillVersion> {
    const { skill_id } = params;
    return this._client.get(path`/skills/${skill_id}/versions/${version}`, options);
  }

  /**
   * Lists the versions of a skill.
   *
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  list(
    skillID: string,
    query?: QueryOnly<VersionListParams> | null,
    options?: RequestOptions,
  ): PagePromise<SkillVersionsPage, SkillVersion>;
  list(skillID: string, options?: QueryPlaceOptions): PagePromise<SkillVersionsPage, SkillVersion>;
  list(
    skillID: string,
    query?: VersionListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<SkillVersionsPage, SkillVersion> {
    return this._client.getAPIList(
      path`/skills/${skillID}/versions`,
      CursorPage<SkillVersion>,
      separateOptions(query, options),
    );
  }

  /**
   * Deletes a version, by its number.
   *
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  delete(
    version: string,
    params: VersionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<DeletedSkillVersion> {
    const { skill_id } = params;
    return this._client.delete(path`/skills/${skill_id}/versions/${version}`, options);
  }
}
