// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams, Page } from '@oxide/core';
import type { ComparisonFilter, CompoundFilter, Metadata } from '@oxide/shared';

/** Cuts content by default sizes: chunks of 800 tokens that share 400. */
export interface AutoFileChunkingStrategyParam {
  /** Tells which variant of the type this is. */
  type: 'auto';
}

/** How the file was cut into chunks. */
export type FileChunkingStrategy = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject;

/** How content is cut into chunks: `auto` unless you give sizes. */
export type FileChunkingStrategyParam = AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam;

/** Chunking that isn't known, as of files indexed before strategies existed. */
export interface OtherFileChunkingStrategyObject {
  /** Tells which variant of the type this is. */
  type: 'other';
}

/** Sizes for cutting content into chunks. */
export interface StaticFileChunkingStrategy {
  /** Largest size of a chunk, in tokens. Range: 100 to 4096. */
  max_chunk_size_tokens: number;
  /** Tokens shared by neighbouring chunks; at most half of a chunk. */
  chunk_overlap_tokens: number;
}

/** Chunking by given sizes. */
export interface StaticFileChunkingStrategyObject {
  /** Tells which variant of the type this is. */
  type: 'static';
  /** Sizes for cutting content into chunks. */
  static: StaticFileChunkingStrategy;
}

/** Cuts content by your sizes. */
export interface StaticFileChunkingStrategyObjectParam {
  /** Tells which variant of the type this is. */
  type: 'static';
  /** Sizes for cutting content into chunks. */
  static: StaticFileChunkingStrategy;
}

/** Indexed files that the model can search. */
export interface VectorStore {
  /** Identifier, to pass to file search. */
  id: string;
  /** Kind of object; a constant. */
  object: 'vector_store';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Name of the vector store. */
  name: string;
  /** Storage that all files take up, in bytes. */
  usage_bytes: number;
  /** How many files are in which state. */
  file_counts: VectorStore.FileCounts;
  /** Whether the store is ready (`completed`), busy or expired. */
  status: 'expired' | 'in_progress' | 'completed';
  /** When it was last used, in Unix seconds; null when never. */
  last_active_at: number | null;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: Metadata | null;
  /** How long it lives, counted from an anchor. */
  expires_after?: VectorStore.ExpiresAfter;
  /** Expiry time in Unix seconds; null or absent when it doesn't expire or hasn't been fixed. */
  expires_at?: number | null;
}

export declare namespace VectorStore {
  /** When a vector store deletes itself, counted from its last use. */
  export interface ExpiresAfter {
    /** Moment from which the lifetime is counted. */
    anchor: 'last_active_at';
    /** Lifetime in days after the anchor. Range: 1 to 365. */
    days: number;
  }

  /** How many files are in which state. */
  export interface FileCounts {
    /** How many are being processed. */
    in_progress: number;
    /** How many succeeded. */
    completed: number;
    /** How many failed. */
    failed: number;
    /** How many were cancelled. */
    cancelled: number;
    /** How many there are altogether. */
    total: number;
  }
}

/** A vector store to make. */
export interface VectorStoreCreateParams {
  /** Identifiers of files to add at once. Items: at most 500. */
  file_ids?: Array<string>;
  /** Name of the vector store. */
  name?: string;
  /** What the vector store holds. */
  description?: string;
  /** When the store deletes itself, counted from its last use. */
  expires_after?: VectorStoreCreateParams.ExpiresAfter;
  /** How the files of `file_ids` are cut; without effect when there are none. */
  chunking_strategy?: AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

export declare namespace VectorStoreCreateParams {
  /** When a vector store deletes itself, counted from its last use. */
  export type ExpiresAfter = VectorStore.ExpiresAfter;
}

/** Confirms that a vector store was deleted. */
export interface VectorStoreDeleted {
  /** Identifier of the vector store that is gone. */
  id: string;
  /** Whether the object has been deleted. */
  deleted: boolean;
  /** Kind of object; a constant. */
  object: 'vector_store.deleted';
}

/** Paging through vector stores. */
export interface VectorStoreListParams extends CursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
}

/** A search in a vector store. */
export interface VectorStoreSearchParams {
  /** What to search for; several queries are possible. */
  query: string | Array<string>;
  /**
   * Whether to rephrase the query to suit vector search.
   *
   * @default false
   */
  rewrite_query?: boolean;
  /**
   * How many results to return, from 1 to 50.
   *
   * @default 10
   */
  max_num_results?: number;
  /** Condition on file attributes. */
  filters?: ComparisonFilter | CompoundFilter;
  /** How search results are ranked and cut off. */
  ranking_options?: VectorStoreSearchParams.RankingOptions;
}

export declare namespace VectorStoreSearchParams {
  /** How search results are ranked and cut off. */
  export interface RankingOptions {
    /**
     * Ranking model for the results; `none` skips re-ranking and is faster.
     *
     * @default "auto"
     */
    ranker?: 'none' | 'auto' | 'default-2024-11-15';
    /**
     * Results that score below this are dropped, from 0 to 1.
     *
     * @default 0
     */
    score_threshold?: number;
  }
}

/** A file with passages that match. */
export interface VectorStoreSearchResponse {
  /** File that holds the passages. */
  file_id: string;
  /** Name of the file, with its extension. */
  filename: string;
  /** Similarity to the query, from 0 to 1. */
  score: number;
  /** Attributes that the file has in the vector store; null for none. */
  attributes: { [key: string]: string | number | boolean } | null;
  /** Passages of the file that match. */
  content: Array<VectorStoreSearchResponse.Content>;
}

export declare namespace VectorStoreSearchResponse {
  /** Passage that was found. */
  export interface Content {
    /** Tells which variant of the type this is. */
    type: 'text';
    /** Text of the passage. */
    text: string;
  }
}

export type VectorStoreSearchResponsesPage = Page<VectorStoreSearchResponse>;

/** Changes to a vector store. */
export interface VectorStoreUpdateParams {
  /** New name of the vector store. */
  name?: string | null;
  /** When the store deletes itself, counted from its last use; null for never. */
  expires_after?: VectorStoreUpdateParams.ExpiresAfter | null;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

export declare namespace VectorStoreUpdateParams {
  /** When a vector store deletes itself, counted from its last use. */
  export type ExpiresAfter = VectorStore.ExpiresAfter;
}

export type VectorStoresPage = CursorPage<VectorStore>;
