// The classic API's shapes: comments, notification cards, the account.
import { classicCommentUrn, hash } from '../ids.ts';
import type { SandboxState } from '../state.ts';
import type { Person } from '../types.ts';
import { type CommentRow, commentRow, PAGE, profileId } from './answers.ts';
import { plainText, segments } from './mentions.ts';

const COMMENT = 'com.linkedin.voyager.dash.social.Comment';

function textModel(source: string): object {
  let start = 0;
  const attributesV2: object[] = [];
  for (const s of segments(source)) {
    if (s.href)
      attributesV2.push({
        start,
        length: s.text.length,
        detailData: { hyperlink: s.href },
        $type: 'com.linkedin.voyager.dash.common.text.TextAttribute',
      });
    start += s.text.length;
  }
  return {
    textDirection: 'USER_LOCALE',
    text: plainText(source),
    attributesV2,
    $type: 'com.linkedin.voyager.dash.common.text.TextViewModel',
  };
}

/** One comment as the voyager API has it. */
export function voyagerComment(row: CommentRow): object[] {
  const urn = classicCommentUrn(row.urnKind, row.postId, row.id);
  const post = `urn:li:${row.urnKind}:${row.postId}`;
  const parent = row.parentId ? classicCommentUrn(row.urnKind, row.postId, row.parentId) : null;
  const link = `https://www.linkedin.com/feed/update/${post}?commentUrn=${encodeURIComponent(parent ?? urn)}`;
  return [
    {
      $type: COMMENT,
      urn,
      entityUrn: `urn:li:fsd_comment:(${row.id},${post})`,
      createdAt: Number(BigInt(row.id) >> 22n),
      edited: row.edited,
      pinned: false,
      permalink: parent ? `${link}&replyUrn=${encodeURIComponent(urn)}` : link,
      commentary: textModel(row.text),
      commenter: {
        $type: 'com.linkedin.voyager.dash.social.Commenter',
        author: row.byPostAuthor,
        title: {
          text: row.actor.name,
          $type: 'com.linkedin.voyager.dash.common.text.TextViewModel',
        },
        subtitle: row.actor.headline,
        navigationUrl: `https://www.linkedin.com${row.actor.path.replace(/\/$/, '')}`,
        commenterProfileId: row.actor.kind === 'person' ? row.actor.profileId : null,
        actor: {
          companyUrn:
            row.actor.kind === 'page' ? `urn:li:fsd_company:${hash(row.actor.handle)}` : null,
        },
      },
      '*socialDetail': `urn:li:fsd_socialDetail:(${urn},${urn},urn:li:highlightedReply:-)`,
    },
    {
      $type: 'com.linkedin.voyager.dash.feed.SocialActivityCounts',
      entityUrn: `urn:li:fsd_socialActivityCounts:${urn}`,
      urn,
      numLikes: row.likes,
      numComments: row.replyCount,
    },
  ];
}

export function voyagerComments(rows: CommentRow[], total: number, start: number): object {
  const urns = rows.map((r) => `urn:li:fsd_comment:(${r.id},urn:li:${r.urnKind}:${r.postId})`);
  return {
    data: {
      $type: 'com.linkedin.restli.common.CollectionResponse',
      '*elements': urns,
      paging: { start, count: PAGE, total, links: [] },
    },
    included: rows.flatMap((r) => voyagerComment(r)),
  };
}

/** Cards of the mentions page: comments that name the account or its page. */
export function notificationCards(state: SandboxState): object {
  const mine = [`in/${state.linkedinAccount}`, `company/${state.linkedinPage}`];
  const named = state.comments
    .filter(
      (c) =>
        c.network === 'linkedin' &&
        mine.some((m) => c.text.includes(`](${m})`)) &&
        !mine.some((m) => m.endsWith(`/${c.author}`)),
    )
    .sort((a, b) => b.at - a.at);
  const included = named.map((c) => {
    const row = commentRow(state, c);
    const urn = classicCommentUrn(row.urnKind, row.postId, row.id);
    const post = `urn:li:${row.urnKind}:${row.postId}`;
    const parent = row.parentId ? classicCommentUrn(row.urnKind, row.postId, row.parentId) : null;
    const query = parent
      ? `commentUrn=${encodeURIComponent(parent)}&replyUrn=${encodeURIComponent(urn)}`
      : `commentUrn=${encodeURIComponent(urn)}`;
    return {
      $type: 'com.linkedin.voyager.dash.identity.notifications.Card',
      entityUrn: `urn:li:fsd_notificationCard:(MENTIONED_YOU_IN_THIS,${urn})`,
      headline: { text: `${row.actor.name} mentioned you in a comment.` },
      headerImage: {
        actionTarget: row.actor.path.replace(/\/$/, ''),
        accessibilityText: `View ${row.actor.name}’s profile.`,
      },
      contentPrimaryText: [{ text: plainText(row.text) }],
      contentSecondaryText: [{ text: `${row.likes} reactions • ${row.replyCount} comments` }],
      cardAction: { actionTarget: `https://www.linkedin.com/feed/update/${post}?${query}` },
      publishedAt: c.at,
      read: state.now() - c.at > 86_400_000,
    };
  });
  return {
    data: {
      metadata: { '*notificationFilter': 'urn:li:fsd_notificationFilter:MENTIONS_ALL' },
      '*elements': included.map((c) => c.entityUrn),
      $type: 'com.linkedin.restli.common.CollectionResponse',
    },
    included,
  };
}

export const meJson = (p: Person): object => ({
  data: {
    $type: 'com.linkedin.voyager.common.Me',
    plainId: Number(p.id),
    '*miniProfile': `urn:li:fs_miniProfile:${profileId(p.handle)}`,
  },
  included: [
    {
      $type: 'com.linkedin.voyager.identity.shared.MiniProfile',
      entityUrn: `urn:li:fs_miniProfile:${profileId(p.handle)}`,
      publicIdentifier: p.handle,
      firstName: p.name.split(' ')[0],
      lastName: p.name.split(' ').slice(1).join(' '),
      occupation: p.headline,
    },
  ],
});
