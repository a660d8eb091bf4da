import {
  type ContainerCreateResponse,
  Containers,
  type FileListResponse,
  type FileListResponsesPage,
} from '@oxide/containers';
import type { APIPromise, PagePromise } from '@oxide/core';
import { expectTypeOf, it } from 'vitest';

const containers = new Containers();

it('gives containers, pages of files, and responses', () => {
  expectTypeOf(containers.create({ name: 'a' })).toEqualTypeOf<APIPromise<ContainerCreateResponse>>();
  expectTypeOf(containers.delete('cntr_1')).toEqualTypeOf<APIPromise<void>>();
  expectTypeOf(containers.files.list('cntr_1', { limit: 1 })).toEqualTypeOf<
    PagePromise<FileListResponsesPage, FileListResponse>
  >();
  expectTypeOf(containers.files.content.retrieve('cfile_1', { container_id: 'cntr_1' })).toEqualTypeOf<
    APIPromise<Response>
  >();
});

it('needs a name, and the container where it is in the path', () => {
  // @ts-expect-error the name is missing
  void containers.create({});
  // @ts-expect-error the container is missing
  void containers.files.retrieve('cfile_1', {});
});
