import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import { Content } from './content.ts';
import type {
  DeletedSkill,
  Skill,
  SkillCreateParams,
  SkillListParams,
  SkillsPage,
  SkillUpdateParams,
} from './generated/index.ts';
import { skillForm } from './skill-form.ts';
import { Versions } from './versions.ts';

/**
 * Instructions and files that teach models a task, kept in versions.
 *
 * Source: https://platform.openai.com/docs/api-reference/skills
 */
export class Skills extends APIResource {
  content: Content = new Content(this._client);
  versions: Versions = new Versions(this._client);

  static Content: typeof Content = Content;
  static Versions: typeof Versions = Versions;

  /**
   * Uploads a skill: the files of a directory, at most 500, or one zip archive. Names of files keep their
   * directories, as in `new File([text], 'my-skill/SKILL.md')`.
   *
   * @throws OpenAIError before anything is sent, when `files` is empty, a path or raw bytes
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  create(body?: SkillCreateParams | null, options?: RequestOptions): APIPromise<Skill> {
    return this._client.post('/skills', skillForm(body, options));
  }

  /**
   * Reads a skill, with its newest and its default version.
   *
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<Skill> {
    return this._client.get(path`/skills/${skillID}`, options);
  }

  /**
   * Sets the version that is used when none is named.
   *
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  update(skillID: string, body: SkillUpdateParams, options?: RequestOptions): APIPromise<Skill> {
    return this._client.post(path`/skills/${skillID}`, { body, ...options });
  }

  /**
   * Lists the skills of the project.
   *
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  list(query?: QueryOnly<SkillListParams> | null, options?: RequestOptions): PagePromise<SkillsPage, Skill>;
  list(options?: QueryPlaceOptions): PagePromise<SkillsPage, Skill>;
  list(
    query?: SkillListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<SkillsPage, Skill> {
    return this._client.getAPIList('/skills', CursorPage<Skill>, separateOptions(query, options));
  }

  /**
   * Deletes a skill with all its versions.
   *
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  delete(skillID: string, options?: RequestOptions): APIPromise<DeletedSkill> {
    return this._client.delete(path`/skills/${skillID}`, options);
  }
}
