// The classic front end's look. Its names are stable; one opaque name beside them is not.
import { addCss, churn } from '../../shared/classes.ts';
import '../colours.ts';

/** The hashed name the real pages put on every app link. */
export const appLink = churn('app-aware-link');

addCss(`
.global-nav{position:sticky;top:0;z-index:20;background:var(--nav);border-bottom:1px solid var(--line)}
.global-nav__content{max-width:1128px;margin:auto;display:flex;align-items:center;gap:10px;height:52px;padding:0 16px}
.global-nav__branding-logo{background:#0a66c2;color:#fff;font-weight:700;font-size:20px;border-radius:4px;width:34px;height:34px;display:flex;align-items:center;justify-content:center}
.global-nav__search{flex:0 1 280px;background:var(--hover);border-radius:4px;padding:7px 12px;color:var(--soft)}
.global-nav__nav{margin-inline-start:auto}.global-nav__primary-items{display:flex;list-style:none;margin:0;padding:0;gap:6px}
.global-nav__primary-link,.global-nav__primary-link-me-menu-trigger{display:flex;flex-direction:column;align-items:center;min-width:74px;font-size:12px;line-height:16px;color:var(--soft);gap:2px}
.global-nav__primary-link--active{color:var(--text);box-shadow:0 15px 0 -13px var(--text)}.global-nav__me-photo{border-radius:50%;width:24px;height:24px}
.scaffold-layout__inner{max-width:1128px;margin:24px auto;padding:0 16px}.scaffold-layout__content{display:grid;grid-template-columns:225px minmax(0,1fr) 300px;gap:24px;align-items:start}
@media (max-width:1000px){.scaffold-layout__content{grid-template-columns:200px minmax(0,1fr)}.scaffold-layout__aside{display:none}}
.artdeco-card{background:var(--card);border:1px solid var(--line);border-radius:8px;margin-bottom:8px;overflow:hidden}
.feed-identity-module__banner{height:54px;background:linear-gradient(120deg,#6f8f86,#b5c4a8)}.feed-identity-module__actor-meta{padding:0 12px 16px;text-align:start}.feed-identity-module__actor-meta img{margin-top:-34px;border:2px solid var(--card)}
.profile-card-name{font-size:18px;font-weight:600;margin-top:8px}.t-12,.t-black--light{color:var(--soft);font-size:12px;line-height:16px}
.update-components-actor__container{display:flex;gap:8px;padding:12px 16px 0}.update-components-actor__title{font-weight:600}.update-components-actor__description,.update-components-actor__sub-description{color:var(--soft);font-size:12px;line-height:16px;display:block}
.feed-shared-inline-show-more-text{overflow-wrap:anywhere}.feed-shared-update-v2__description{padding:8px 16px;white-space:pre-line}.update-components-image__image{width:100%;max-height:300px;object-fit:cover}
.social-details-social-counts{display:flex;justify-content:space-between;margin:0 16px;padding:8px 0;border-bottom:1px solid var(--line);color:var(--soft);font-size:12px}
.feed-shared-social-action-bar{display:flex;justify-content:space-around;padding:4px 8px}.feed-shared-social-action-bar__action-button{padding:10px 8px;font-weight:600;color:var(--soft);border-radius:4px}.feed-shared-social-action-bar__action-button:hover{background:var(--hover)}
.feed-shared-update-v2__comments-container{padding:4px 16px 12px}
.comments-comment-entity{position:relative;padding-top:10px}.comments-comment-entity--reply{margin-inline-start:40px}
.comments-comment-meta__container{display:flex;justify-content:space-between;gap:8px}.comments-comment-meta__actor{display:flex;gap:8px;min-width:0}.comments-comment-meta__description-container{min-width:0}
.comments-comment-meta__description-title{font-weight:600}.comments-comment-meta__description-title--author{background:var(--soft);color:var(--card);border-radius:2px;font-size:11px;padding:0 4px;margin-inline-start:4px}
.comments-comment-meta__data{color:var(--soft);font-size:12px;font-weight:400}.comments-comment-meta__description-subtitle{color:var(--soft);font-size:12px;line-height:16px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.comments-comment-meta__info{display:flex;align-items:flex-start;gap:8px;color:var(--soft);font-size:12px;white-space:nowrap}
.comments-comment-item__main-content{display:block;white-space:pre-line;padding:4px 0}.comments-comment-entity__content,.comments-comment-social-bar--cr{margin-inline-start:40px}
.comments-comment-item__main-content a,.feed-shared-update-v2__description a{color:var(--blue);font-weight:600}.white-space-pre{white-space:pre}
.comments-comment-social-bar--cr{display:flex;align-items:center;gap:8px;color:var(--soft);font-size:12px;font-weight:600}.comments-comment-social-bar__action-group--cr{display:flex;align-items:center;gap:6px}
.comments-comment-social-bar__vertical-divider{width:1px;height:14px;background:var(--line)}.comments-comment-social-bar__reactions-count--cr{font-weight:400}
.comments-comment-list__load-more-container,.show-prev-replies{padding:10px 0 2px;font-weight:600;color:var(--soft)}.show-prev-replies{margin-inline-start:40px;font-size:12px}
.comments-comment-box{display:flex;gap:8px;padding:8px 0}.comments-thread-item .comments-comment-box,.comments-reply-box{margin-inline-start:40px}.comments-comment-box__form{flex:1;border:1px solid var(--line);border-radius:20px;background:var(--field);min-width:0}
.editor-content{padding:8px 16px}.ql-container{position:relative}.ql-editor{outline:none;min-height:20px;white-space:pre-wrap;overflow-wrap:anywhere;max-height:160px;overflow-y:auto}.ql-editor p{margin:0}
.ql-editor.ql-blank::before{content:attr(data-placeholder);position:absolute;color:var(--soft);pointer-events:none}.ql-clipboard{position:absolute;left:-100000px;height:1px;overflow:hidden}.ql-mention{color:var(--blue);font-weight:600}
.comments-comment-box__submit-button--cr{background:var(--blue);color:var(--card);border-radius:16px;font-weight:600;padding:4px 14px;margin:0 12px 10px}.comments-comment-box__row{display:flex;justify-content:flex-end}
.comments-comment-box__identity{display:block;color:var(--soft);font-size:11px;padding:8px 16px 0}
.artdeco-button--primary{background:var(--blue);color:var(--card);border-radius:16px;font-weight:600;padding:6px 16px}.artdeco-button--secondary{border:1px solid var(--blue);color:var(--blue);border-radius:16px;font-weight:600;padding:5px 16px}
.nt-card{display:flex;gap:12px;padding:12px 16px;border-bottom:1px solid var(--line)}.nt-card--unread{background:color-mix(in srgb,var(--blue) 9%,transparent)}.nt-card__headline{flex:1;min-width:0}.nt-card__text--3-line{display:block}.nt-card__time-ago{color:var(--soft);font-size:12px}
.nt-card__quote{display:block;border:1px solid var(--line);border-radius:8px;padding:8px 12px;margin-top:6px;white-space:pre-line;overflow-wrap:anywhere}.nt-pills{display:flex;gap:8px;padding:12px 16px;border-bottom:1px solid var(--line)}.nt-pill{border:1px solid var(--line);border-radius:16px;padding:4px 14px;font-weight:600}.nt-pill--active{background:#01754f;color:#fff}
.pv-top-card{padding:0 24px 24px}.pv-top-card img{margin-top:-60px;border:4px solid var(--card)}.pv-top-card h1{font-size:24px;line-height:30px;font-weight:600;margin-top:8px}.pv-banner{height:160px;background:linear-gradient(120deg,#4d6d7a,#a9b89a)}
`);
