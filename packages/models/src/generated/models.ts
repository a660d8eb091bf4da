// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { Page } from '@oxide/core';

/** A model that the API offers. */
export interface Model {
  /** Name of the model, to pass as `model`. */
  id: string;
  /** Creation time in Unix seconds. */
  created: number;
  /** Kind of object; a constant. */
  object: 'model';
  /** Who owns the model: the name of an organization. */
  owned_by: string;
  /** Day on which the model is switched off; null when none is announced. Format: date. */
  shutdown_date?: string | null;
}

/** Confirms that a fine-tuned model was deleted. */
export interface ModelDeleted {
  /** Name of the model that is gone. */
  id: string;
  /** Whether the object has been deleted. */
  deleted: boolean;
  /** Kind of object; a constant. */
  object: string;
}

export type ModelsPage = Page<Model>;
