// The practice networks' memory: posts, comments, accounts, messages and the test switches.
// The server and the tests share this object; open pages learn of changes by polling.

import { ageInMs, parseComments } from './data/format.ts';
import { instagramPosts } from './data/instagram.ts';
import { linkedinPosts } from './data/linkedin.ts';
import { instagramPeople, linkedinPeople } from './data/people.ts';
import { instagramThreads, linkedinThreads } from './data/threads.ts';
import { hash, instagramCommentId, linkedinId, mediaIdOf, numericId } from './ids.ts';
import { fillBigPost } from './large.ts';
import type {
  Lang,
  LinkedinUi,
  Message,
  Network,
  NewEvent,
  Person,
  Post,
  SandboxComment,
  SandboxEvent,
  Sent,
  Switches,
  Thread,
} from './types.ts';

export interface NewComment {
  network: Network;
  /** A post's id or its key. */
  postId: string;
  parentId?: string | null;
  author: string;
  text: string;
  at?: number;
  likes?: number;
}

export class SandboxState {
  lang: Lang = 'en';
  loggedIn = true;
  /** Every send answers with an error. */
  failSending = false;
  /** Composers empty themselves after text that no key press or paste brought. */
  editorRefuses = false;
  /** How late the content mounts after a navigation. */
  latencyMs = 150;
  instagramAccount = 'sarvino.home';
  linkedinAccount = 'mahnaz-golriz';
  /** The page the LinkedIn account manages, and who it speaks as. */
  linkedinPage = 'sarvino-home';
  actingAs: 'person' | 'page' = 'person';
  /** `per-path`: feed, profile and notifications are new, post addresses are classic. */
  linkedinUi: LinkedinUi | 'per-path' = 'per-path';

  people: Person[] = [];
  posts: Post[] = [];
  comments: SandboxComment[] = [];
  threads: Thread[] = [];
  readonly sent: Sent[] = [];
  readonly events: SandboxEvent[] = [];

  readonly seed: number;
  private readonly clockOffset: number;
  private made = 0;

  constructor(options: { now?: number; lang?: Lang; seed?: number } = {}) {
    const now = options.now ?? Date.now();
    this.clockOffset = now - Date.now();
    this.lang = options.lang ?? 'en';
    this.seed = options.seed ?? 1;
    this.load(now);
  }

  now(): number {
    return Date.now() + this.clockOffset;
  }

  switches(): Switches {
    return {
      failSending: this.failSending,
      editorRefuses: this.editorRefuses,
      latencyMs: this.latencyMs,
    };
  }

  person(network: Network, handle: string): Person {
    const found = this.people.find((p) => p.network === network && p.handle === handle);
    if (found) return found;
    const name = handle.replace(/[._-]+/g, ' ').trim();
    const made: Person = {
      network,
      handle,
      name: network === 'linkedin' ? name.replace(/\b\p{L}/gu, (l) => l.toUpperCase()) : name,
      id: numericId(`${network}/${handle}`, 11),
      kind: 'person',
      headline: '',
      verified: false,
    };
    this.people.push(made);
    return made;
  }

  /** By id or by key. */
  post(idOrKey: string): Post | undefined {
    return this.posts.find((p) => p.id === idOrKey || p.key === idOrKey || p.mediaId === idOrKey);
  }

  comment(id: string): SandboxComment | undefined {
    return this.comments.find((c) => c.id === id);
  }

  /** Oldest first. */
  commentsOf(postId: string): SandboxComment[] {
    const id = this.post(postId)?.id ?? postId;
    return this.comments.filter((c) => c.postId === id).sort((a, b) => a.at - b.at);
  }

  addComment(input: NewComment): SandboxComment {
    const post = this.post(input.postId);
    if (!post) throw new Error(`no post ${input.postId}`);
    const at = input.at ?? this.now();
    this.person(input.network, input.author);
    const parent = input.parentId ? this.comment(input.parentId) : undefined;
    const comment: SandboxComment = {
      id: this.newCommentId(input.network, post, at),
      network: input.network,
      postId: post.id,
      // Both networks keep two levels only: an answer to an answer hangs on the first.
      parentId: parent ? (parent.parentId ?? parent.id) : null,
      author: input.author,
      text: input.text,
      at,
      likes: input.likes ?? 0,
      edited: false,
    };
    this.comments.push(comment);
    this.tell({ type: 'comment-added', comment });
    return comment;
  }

  editComment(id: string, text: string): void {
    const comment = this.comment(id);
    if (!comment) throw new Error(`no comment ${id}`);
    comment.text = text;
    comment.edited = true;
    this.tell({ type: 'comment-edited', comment });
  }

  /** Its replies go with it. */
  deleteComment(id: string): void {
    const comment = this.comment(id);
    if (!comment) throw new Error(`no comment ${id}`);
    this.comments = this.comments.filter((c) => c.id !== id && c.parentId !== id);
    this.tell({ type: 'comment-deleted', comment });
  }

  thread(network: Network, handle: string): Thread {
    const found = this.threads.find((t) => t.network === network && t.with === handle);
    if (found) return found;
    const id =
      network === 'instagram'
        ? numericId(`thread/${handle}`, 16)
        : `2-${hash(handle).toString(36)}${hash(`${handle}!`).toString(36)}`;
    const made: Thread = { id, network, with: handle, messages: [] };
    this.threads.push(made);
    return made;
  }

  addMessage(threadId: string, from: string, text: string, at = this.now()): Message {
    const thread = this.threads.find((t) => t.id === threadId);
    if (!thread) throw new Error(`no thread ${threadId}`);
    const message: Message = {
      id: `m${numericId(`${threadId}/${thread.messages.length}/${this.made++}`, 15)}`,
      from,
      text,
      at,
    };
    thread.messages.push(message);
    this.tell({ type: 'message-added', threadId, message });
    return message;
  }

  /** A post at `/p/BIGPOST/` whose comments alone make about this many DOM nodes. */
  makeBigPost(nodes = 10_000): Post {
    return fillBigPost(this, nodes);
  }

  private tell(event: NewEvent): void {
    this.events.push({ ...event, n: this.events.length + 1 } as SandboxEvent);
  }

  private newCommentId(network: Network, post: Post, at: number): string {
    this.made += 1;
    if (network === 'linkedin') return linkedinId(at, `${this.seed}/${this.made}`);
    return instagramCommentId(`${this.seed}/${post.id}/${this.made}`);
  }

  private load(now: number): void {
    this.people = [...instagramPeople, ...linkedinPeople];
    for (const source of [...instagramPosts, ...linkedinPosts]) {
      const at = now - ageInMs(source.age);
      const id = source.network === 'instagram' ? source.code : linkedinId(at, source.key);
      const post: Post = {
        id,
        key: source.key,
        network: source.network,
        mediaId: source.network === 'instagram' ? mediaIdOf(source.code) : id,
        author: source.author,
        text: source.text,
        at,
        likes: source.likes,
        picture: source.picture,
        reel: source.reel ?? false,
        urnKind: source.urnKind ?? 'activity',
        big: false,
      };
      this.posts.push(post);
      const ids: string[] = [];
      for (const line of parseComments(source.comments)) {
        const parentId = line.parent === null ? null : (ids[line.parent] ?? null);
        const { id: made } = this.addComment({
          network: source.network,
          postId: id,
          parentId,
          author: line.author,
          text: line.text,
          likes: line.likes,
          at: now - line.ageMs,
        });
        ids.push(made);
      }
    }
    for (const source of [...instagramThreads, ...linkedinThreads]) {
      const thread = this.thread(source.network, source.with);
      for (const [from, age, text] of source.messages)
        this.addMessage(thread.id, from, text, now - ageInMs(age));
    }
    // The starting data is not news.
    this.events.length = 0;
  }
}
