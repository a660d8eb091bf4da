import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  Project,
  ProjectCreateParams,
  ProjectListParams,
  ProjectsPage,
  ProjectUpdateParams,
} from '../generated/organization/projects.ts';
import { APIKeys } from './projects/api-keys.ts';
import { Certificates } from './projects/certificates.ts';
import { DataRetention } from './projects/data-retention.ts';
import { Groups } from './projects/groups.ts';
import { HostedToolPermissions } from './projects/hosted-tool-permissions.ts';
import { ModelPermissions } from './projects/model-permissions.ts';
import { RateLimits } from './projects/rate-limits.ts';
import { Roles } from './projects/roles.ts';
import { ServiceAccounts } from './projects/service-accounts.ts';
import { SpendAlerts } from './projects/spend-alerts.ts';
import { SpendLimit } from './projects/spend-limit.ts';
import { Users } from './projects/users.ts';

/** Projects of the organization: each has keys, members, limits and permissions of its own. */
export class Projects extends APIResource {
  users: Users = new Users(this._client);
  serviceAccounts: ServiceAccounts = new ServiceAccounts(this._client);
  apiKeys: APIKeys = new APIKeys(this._client);
  rateLimits: RateLimits = new RateLimits(this._client);
  modelPermissions: ModelPermissions = new ModelPermissions(this._client);
  hostedToolPermissions: HostedToolPermissions = new HostedToolPermissions(this._client);
  groups: Groups = new Groups(this._client);
  roles: Roles = new Roles(this._client);
  dataRetention: DataRetention = new DataRetention(this._client);
  spendLimit: SpendLimit = new SpendLimit(this._client);
  spendAlerts: SpendAlerts = new SpendAlerts(this._client);
  certificates: Certificates = new Certificates(this._client);

  static Users: typeof Users = Users;
  static ServiceAccounts: typeof ServiceAccounts = ServiceAccounts;
  static APIKeys: typeof APIKeys = APIKeys;
  static RateLimits: typeof RateLimits = RateLimits;
  static ModelPermissions: typeof ModelPermissions = ModelPermissions;
  static HostedToolPermissions: typeof HostedToolPermissions = HostedToolPermissions;
  static Groups: typeof Groups = Groups;
  static Roles: typeof Roles = Roles;
  static DataRetention: typeof DataRetention = DataRetention;
  static SpendLimit: typeof SpendLimit = SpendLimit;
  static SpendAlerts: typeof SpendAlerts = SpendAlerts;
  static Certificates: typeof Certificates = Certificates;

  /**
   * Makes a project. It can be archived later, never deleted.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(body: ProjectCreateParams, options?: RequestOptions): APIPromise<Project> {
    return this._client.post('/organization/projects', withAdminKey({ body, ...options }));
  }

  /**
   * Reads a project.
   *
   * @throws NotFoundError when the organization has no such project
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this._client.get(path`/organization/projects/${projectID}`, withAdminKey(options));
  }

  /**
   * Changes the name of a project or the key that encrypts its data.
   *
   * @throws BadRequestError when the project is archived, or the organization's default project
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(projectID: string, body: ProjectUpdateParams, options?: RequestOptions): APIPromise<Project> {
    return this._client.post(path`/organization/projects/${projectID}`, withAdminKey({ body, ...options }));
  }

  /**
   * The projects in pages, archived ones only with `include_archived`; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    query?: QueryOnly<ProjectListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectsPage, Project>;
  list(options?: QueryPlaceOptions): PagePromise<ProjectsPage, Project>;
  list(
    query?: ProjectListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectsPage, Project> {
    return this._client.getAPIList(
      '/organization/projects',
      ConversationCursorPage<Project>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Closes a project: it can be neither used nor changed from then on, and there is no way back by the API.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  archive(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this._client.post(path`/organization/projects/${projectID}/archive`, withAdminKey(options));
  }
}
