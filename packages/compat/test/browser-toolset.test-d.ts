import {
  type BrowserArguments,
  type BrowserConfirmContext,
  type BrowserDriver,
  type BrowserMember,
  type BrowserOptions,
  type BrowserResult,
  BrowserToolset,
} from '@oxide/compat/helpers/browser';
import type * as official from 'openai/helpers/browser';
import { expectTypeOf, it } from 'vitest';

declare const driver: BrowserDriver;

it('tells the arguments of a call by its function', () => {
  const confirm = (context: BrowserConfirmContext): boolean => {
    if (context.member === 'navigate') expectTypeOf(context.arguments.url).toEqualTypeOf<string>();
    if (context.member === 'zoom')
      expectTypeOf(context.arguments.region).toEqualTypeOf<[number, number, number, number]>();
    return true;
  };
  expectTypeOf({ confirm }).toExtend<BrowserOptions>();
  expectTypeOf<BrowserArguments<'click'>>().toEqualTypeOf<{ target: string; tab_id: string | null }>();
});

it('has the official arguments and results for each function', () => {
  type Signatures = { [Member in BrowserMember]: [BrowserArguments<Member>, BrowserResult<Member>] };
  type Official = {
    [Member in official.BrowserMember]: [official.BrowserArguments<Member>, official.BrowserResult<Member>];
  };
  expectTypeOf<Signatures>().toExtend<Official>();
  expectTypeOf<Official>().toExtend<Signatures>();
});

it('takes drivers that have a part of the methods', () => {
  expectTypeOf({ state: () => ({ tabs: [] }), click: async () => {} }).toExtend<BrowserDriver>();
  // @ts-expect-error: without the state no call can be answered
  new BrowserToolset({ click: () => {} });
  // @ts-expect-error: it must be a picture
  expectTypeOf({ state: () => ({ tabs: [] }), zoom: () => 'text' }).toExtend<BrowserDriver>();
});

it('takes reads that are confirmed with something that confirms them', () => {
  new BrowserToolset(driver, { confirmReads: ['find'], confirm: ({ state }) => state === null });
  // @ts-expect-error: it changes the page
  new BrowserToolset(driver, { confirmReads: ['click'], confirm: () => true });
  // @ts-expect-error: nothing confirms it
  new BrowserToolset(driver, { confirmReads: ['find'] });
});
