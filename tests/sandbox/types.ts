// The sandbox's own words: what the practice networks know, whichever front end shows it.

export type Lang = 'en' | 'fa' | 'pt';
export type Network = 'instagram' | 'linkedin';
export type LinkedinUi = 'classic' | 'new';

export interface Person {
  network: Network;
  /** Instagram user name, or the last part of a LinkedIn address. */
  handle: string;
  name: string;
  /** Numeric network id, as the networks' own JSON carries it. */
  id: string;
  kind: 'person' | 'page';
  headline: string;
  verified: boolean;
}

export interface Post {
  /** Instagram short code, or the LinkedIn activity number: what the address shows. */
  id: string;
  /** A name that stays the same from run to run (a LinkedIn id contains the time). */
  key: string;
  network: Network;
  /** Instagram's numeric media id. The same as `id` on LinkedIn. */
  mediaId: string;
  author: string;
  text: string;
  at: number;
  likes: number;
  picture: string;
  reel: boolean;
  urnKind: 'activity' | 'ugcPost';
  /** Shown whole: no paging and no dropped rows, for benchmarks. */
  big: boolean;
}

export interface SandboxComment {
  id: string;
  network: Network;
  postId: string;
  parentId: string | null;
  author: string;
  text: string;
  at: number;
  likes: number;
  edited: boolean;
}

export interface Message {
  id: string;
  from: string;
  text: string;
  at: number;
}

export interface Thread {
  id: string;
  network: Network;
  with: string;
  messages: Message[];
}

/** One thing that was really sent, by the page's own Send button. */
export interface Sent {
  network: Network;
  kind: 'comment' | 'reply' | 'message';
  /** The comment answered; null for a new comment and for a message. */
  parentId: string | null;
  postId: string | null;
  threadId: string | null;
  /** Who it was signed as: a person or the brand's page. */
  as: string;
  text: string;
  at: number;
  id: string;
}

export type SandboxEvent =
  | {
      n: number;
      type: 'comment-added' | 'comment-edited' | 'comment-deleted';
      comment: SandboxComment;
    }
  | { n: number; type: 'message-added'; threadId: string; message: Message };

export type NewEvent = SandboxEvent extends infer E
  ? E extends { n: number }
    ? Omit<E, 'n'>
    : never
  : never;

/** The switches a page must notice while it is open. */
export interface Switches {
  failSending: boolean;
  editorRefuses: boolean;
  latencyMs: number;
}

/** What the server tells a page in its first HTML. */
export interface PageConfig extends Switches {
  lang: Lang;
  loggedIn: boolean;
  now: number;
  event: number;
  me: Person;
  page: Person | null;
  actingAs: 'person' | 'page';
  ui: LinkedinUi;
  /** The address or the state fixed the front end; otherwise each path has its own. */
  uiFixed: boolean;
}
