import { APIResource } from '@oxide/core/internal';
import { AdminAPIKeys } from './organization/admin-api-keys.ts';
import { AuditLogs } from './organization/audit-logs.ts';
import { Certificates } from './organization/certificates.ts';
import { DataRetention } from './organization/data-retention.ts';
import { Groups } from './organization/groups.ts';
import { Invites } from './organization/invites.ts';
import { Projects } from './organization/projects.ts';
import { Roles } from './organization/roles.ts';
import { SpendAlerts } from './organization/spend-alerts.ts';
import { SpendLimit } from './organization/spend-limit.ts';
import { Usage } from './organization/usage.ts';
import { Users } from './organization/users.ts';

/**
 * People, projects, keys, limits and logs of the organization that the admin key belongs to.
 *
 * Source: https://platform.openai.com/docs/api-reference/administration
 */
export class Organization extends APIResource {
  auditLogs: AuditLogs = new AuditLogs(this._client);
  adminAPIKeys: AdminAPIKeys = new AdminAPIKeys(this._client);
  usage: Usage = new Usage(this._client);
  invites: Invites = new Invites(this._client);
  users: Users = new Users(this._client);
  groups: Groups = new Groups(this._client);
  roles: Roles = new Roles(this._client);
  dataRetention: DataRetention = new DataRetention(this._client);
  spendLimit: SpendLimit = new SpendLimit(this._client);
  spendAlerts: SpendAlerts = new SpendAlerts(this._client);
  certificates: Certificates = new Certificates(this._client);
  projects: Projects = new Projects(this._client);

  static AuditLogs: typeof AuditLogs = AuditLogs;
  static AdminAPIKeys: typeof AdminAPIKeys = AdminAPIKeys;
  static Usage: typeof Usage = Usage;
  static Invites: typeof Invites = Invites;
  static Users: typeof Users = Users;
  static Groups: typeof Groups = Groups;
  static Roles: typeof Roles = Roles;
  static DataRetention: typeof DataRetention = DataRetention;
  static SpendLimit: typeof SpendLimit = SpendLimit;
  static SpendAlerts: typeof SpendAlerts = SpendAlerts;
  static Certificates: typeof Certificates = Certificates;
  static Projects: typeof Projects = Projects;
}
