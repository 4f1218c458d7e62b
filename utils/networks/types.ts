/** The networks that Hamdel can read. A new one is a file beside this and a line in `index.ts`. */
export type NetworkId = 'instagram' | 'linkedin';

/** Where a case came from: a network, or `other` for text added by hand on any site. */
export type SourceId = NetworkId | 'other';

export type CommentKind = 'comment' | 'reply' | 'mention';

export interface Author {
  /** The network's own name for the account, without `@`: `nika.studio`, `company/sepidar`. */
  handle: string;
  /** What people see; equal to the handle where the page shows no other name. */
  name: string;
}

/** A moment as a page tells it. */
export interface PageTime {
  /** Unix milliseconds. */
  at: number;
  /** How far off `at` may be, in milliseconds; 0 where the page gave the exact moment. */
  precision: number;
}

/** One comment, reply or mention as it was read from a page. All text is hostile. */
export interface CapturedComment {
  /** `network:commentId`, the key of everything that follows. */
  id: string;
  network: NetworkId;
  kind: CommentKind;
  author: Author;
  text: string;
  posted: PageTime;
  /** Absolute https address of the comment. */
  permalink: string;
  /** The network's id of the post, or null where the page does not say. */
  postId: string | null;
  /** `network:commentId` of the comment that this one replies to, or null. */
  parentId: string | null;
  /** Written by the account that is logged in on the page. */
  own: boolean;
}

/** The post that the comments of a page stand under. */
export interface CapturedPost {
  /** `network:postId`. */
  id: string;
  network: NetworkId;
  author: Author | null;
  /** First line of the post, at most 280 characters. */
  text: string;
  permalink: string;
}

export interface ReadResult {
  comments: ReadComment[];
  posts: CapturedPost[];
  /** Places that look like a comment but could not be read; often they are still being built. */
  unreadable: Element[];
}

/** A comment with the element that shows it; the element never leaves the page. */
export interface ReadComment {
  comment: CapturedComment;
  row: Element;
}

/** What kind of page an address is, as far as Hamdel cares. */
export type PageKind = 'post' | 'feed' | 'profile' | 'mentions' | 'dm' | 'other';

/**
 * All that knows a site's DOM. Pure at the top level; `Document` and `URL` come in as arguments,
 * so the same code runs in a content script, in Node on a saved page, and in tests.
 */
export interface NetworkAdapter {
  id: NetworkId;
  /** The network's name as people write it. */
  name: string;
  /** Host names of the pages; the manifest's match patterns are made of them. */
  hosts: readonly string[];
  /** Longest public comment the network takes, in UTF-16 units; null where unknown. */
  commentLimit: number | null;
  pageKind(url: URL): PageKind;
  /** The account that is logged in on this page, or null when logged out or not shown. */
  ownAccount(document: Document, url: URL): Author | null;
  /**
   * Reads every comment at or below `root`.
   * @param now Unix milliseconds, for times that the page gives only as "3h".
   */
  read(root: ParentNode, document: Document, url: URL, now: number): ReadResult;
  /** Cheap test: can this added node hold, or belong to, a comment? */
  concerns(node: Element): boolean;
  /** The button that opens the reply box of a comment, or null where replying is not possible. */
  replyButton(row: Element): HTMLElement | null;
  /** The box that a public reply to this comment is typed into, once open. */
  replyComposer(row: Element, document: Document): HTMLElement | null;
  /** Address of the page where a direct message to this account is written. */
  dmAddress(author: Author): string | null;
  /** The direct message box of this page, or null. */
  dmComposer(document: Document): HTMLElement | null;
  /** Handle of the person that this direct message page is about, or null. */
  dmPartner(document: Document, url: URL): string | null;
}
