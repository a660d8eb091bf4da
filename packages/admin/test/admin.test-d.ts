import {
  Admin,
  type AdminAPIKeyCreateResponse,
  type AuditLogListResponse,
  type CertificateListResponse,
  type OrganizationProjectsCertificates,
  type OrganizationProjectsUsers,
  type Project,
  type ProjectsPage,
  type ProjectsUsersRoles,
  type ProjectUser,
  type Roles,
  type UsageCostsResponse,
  type UserUpdateParams,
} from '@oxide/admin';
import type { APIPromise, PagePromise } from '@oxide/core';
import { expectTypeOf, it } from 'vitest';

const { organization } = new Admin({ adminAPIKey: 'sk-admin-test' });

type ItemOf<List> = List extends AsyncIterable<infer Item> ? Item : never;

it('gives what each call answers', () => {
  expectTypeOf(organization.adminAPIKeys.create({ name: 'CI' })).toEqualTypeOf<
    APIPromise<AdminAPIKeyCreateResponse>
  >();
  expectTypeOf(organization.usage.costs({ start_time: 0 })).toEqualTypeOf<APIPromise<UsageCostsResponse>>();
  expectTypeOf(organization.projects.list()).toEqualTypeOf<PagePromise<ProjectsPage, Project>>();
});

it('walks lists item by item', () => {
  expectTypeOf<
    ItemOf<ReturnType<typeof organization.auditLogs.list>>
  >().toEqualTypeOf<AuditLogListResponse>();
  expectTypeOf<ItemOf<ReturnType<typeof organization.projects.users.list>>>().toEqualTypeOf<ProjectUser>();
});

it('keeps types and classes of the same name apart by their path', () => {
  expectTypeOf(organization.roles).toEqualTypeOf<Roles>();
  expectTypeOf(organization.projects.users.roles).toEqualTypeOf<ProjectsUsersRoles>();
  expectTypeOf(organization.users.update).parameter(1).toEqualTypeOf<UserUpdateParams>();
  expectTypeOf(organization.projects.users.update)
    .parameter(1)
    .toEqualTypeOf<OrganizationProjectsUsers.UserUpdateParams>();
  expectTypeOf<
    ItemOf<ReturnType<typeof organization.certificates.activate>>
  >().toEqualTypeOf<CertificateListResponse>();
  expectTypeOf<
    ItemOf<ReturnType<typeof organization.projects.certificates.activate>>
  >().toEqualTypeOf<OrganizationProjectsCertificates.CertificateListResponse>();
});

it('asks for the project where it is part of the address', () => {
  // @ts-expect-error project_id is missing
  void organization.projects.users.retrieve('user_1', {});
  // @ts-expect-error the project goes into an object
  void organization.projects.roles.delete('role_1', 'proj_1');
  // @ts-expect-error start_time is missing
  void organization.usage.completions({});
});
