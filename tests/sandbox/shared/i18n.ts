// Every label of the practice networks in the three languages.
import type { Lang } from '../types.ts';

const en = {
  like: 'Like', unlike: 'Unlike', reply: 'Reply', comment: 'Comment', share: 'Share', save: 'Save', repost: 'Repost', send: 'Send',
  likes: (n: string) => `${n} likes`, oneLike: (n: string) => `${n} like`,
  viewReplies: (n: string) => `View all ${n} replies`, viewReply: (n: string) => `View ${n} reply`, hideReplies: 'Hide all replies',
  loadMore: 'Load more comments', translate: 'See translation', addComment: 'Add a comment…', post: 'Post', emoji: 'Emoji', more: 'More options',
  follow: 'Follow', following: 'Following', message: 'Message', close: 'Close', profilePicture: (who: string) => `${who}'s profile picture`,
  home: 'Home', search: 'Search', explore: 'Explore', reels: 'Reels', messages: 'Messages', notifications: 'Notifications', create: 'Create', profile: 'Profile', moreMenu: 'More',
  logIn: 'Log in', signUp: 'Sign up', loginPrompt: 'Log in to like or comment.', edited: 'Edited', viewComments: (n: string) => `View all ${n} comments`,
  mentioned: 'mentioned you in a comment:', liked: 'liked your post.', followed: 'started following you.', today: 'Earlier',
  posts: 'posts', followers: 'followers', messagePlaceholder: 'Message...', yourMessages: 'Your messages', active: 'Active now', viewProfile: 'View profile',
  sendFailed: "Couldn't post comment.", messageFailed: 'Failed to send. Try again.', notFound: "Sorry, this page isn't available.", notFoundText: 'The link you followed may be broken, or the page may have been removed.', goBack: 'Go back to Instagram',
  suggested: 'Suggested for you', photoBy: (who: string) => `Photo by @${who}`, you: 'You',
  // LinkedIn
  network: 'My Network', jobs: 'Jobs', me: 'Me', business: 'For Business', commentAs: 'Comment as', startPost: 'Start a post', loadMoreComments: 'Load more comments',
  previousReplies: 'See previous replies', seeReplies: (n: string) => `See ${n} replies`, reactions: (n: string) => `${n} reactions`, comments: (n: string) => `${n} comments`,
  replyTo: (who: string) => `Reply to ${who}’s comment`, reactTo: (who: string) => `React Like to ${who}’s comment`, openReactions: 'Open reactions menu',
  optionsFor: (who: string) => `Open options for ${who}’s comment`, moreOptionsFor: (who: string) => `View more options for ${who}’s comment.`, noReaction: 'Reaction button state: no reaction',
  addCommentLi: 'Add a comment…', addReply: 'Add a reply…', mentionsTab: 'Mentions', all: 'All', myPosts: 'My posts', mentionedLi: (who: string) => `${who} mentioned you in a comment.`, reactedLi: (who: string) => `${who} reacted to your post.`,
  viewGraphic: (who: string) => `View ${who}’s  graphic link`, viewProfileOf: (who: string) => `View ${who}’s profile`, mostRelevant: 'Most recent', feedPost: 'Feed post', mainFeed: 'Main Feed',
  writeMessage: 'Write a message…', newMessage: 'New message', messaging: 'Messaging', about: 'About', activity: 'Activity', joinNow: 'Join now', signIn: 'Sign in', sendFailedLi: 'Something went wrong. Your comment was not posted.', notFoundLi: 'This page doesn’t exist', notFoundLiText: 'Please check your URL or return to LinkedIn home.', goHome: 'Go to your feed',
  sort: 'Sort', news: 'Practice News', connect: 'Connect', viewers: 'Profile viewers', impressions: 'Post impressions', edit: '(edited)', authorBadge: 'Author', first: '1st', replyVerb: 'Reply',
};

export type Labels = typeof en;

const fa: Labels = {
  like: 'پسندیدن', unlike: 'لغو پسند', reply: 'پاسخ دادن', comment: 'نظر', share: 'هم‌رسانی', save: 'ذخیره', repost: 'بازنشر', send: 'ارسال',
  likes: (n) => `${n} پسند`, oneLike: (n) => `${n} پسند`,
  viewReplies: (n) => `مشاهدهٔ هر ${n} پاسخ`, viewReply: (n) => `مشاهدهٔ ${n} پاسخ`, hideReplies: 'پنهان کردن پاسخ‌ها',
  loadMore: 'بارگیری نظرهای بیشتر', translate: 'مشاهدهٔ ترجمه', addComment: 'نظری بنویسید…', post: 'فرستادن', emoji: 'شکلک', more: 'گزینه‌های بیشتر',
  follow: 'دنبال کردن', following: 'دنبال می‌کنید', message: 'پیام', close: 'بستن', profilePicture: (who) => `تصویر نمایهٔ ${who}`,
  home: 'خانه', search: 'جستجو', explore: 'کاوش', reels: 'ریلز', messages: 'پیام‌ها', notifications: 'اعلان‌ها', create: 'ساختن', profile: 'نمایه', moreMenu: 'بیشتر',
  logIn: 'ورود', signUp: 'ثبت‌نام', loginPrompt: 'برای پسندیدن یا نظر دادن وارد شوید.', edited: 'ویرایش‌شده', viewComments: (n) => `مشاهدهٔ هر ${n} نظر`,
  mentioned: 'در نظری از شما نام برد:', liked: 'پست شما را پسندید.', followed: 'شما را دنبال کرد.', today: 'پیش‌تر',
  posts: 'پست', followers: 'دنبال‌کننده', messagePlaceholder: 'پیام...', yourMessages: 'پیام‌های شما', active: 'اکنون فعال', viewProfile: 'مشاهدهٔ نمایه',
  sendFailed: 'نظر فرستاده نشد.', messageFailed: 'فرستاده نشد. دوباره تلاش کنید.', notFound: 'متأسفیم، این صفحه در دسترس نیست.', notFoundText: 'شاید پیوند خراب باشد یا صفحه برداشته شده باشد.', goBack: 'بازگشت به اینستاگرام',
  suggested: 'پیشنهاد برای شما', photoBy: (who) => `عکس از @${who}`, you: 'شما',
  network: 'شبکهٔ من', jobs: 'شغل‌ها', me: 'من', business: 'برای کسب‌وکار', commentAs: 'نظر با نام', startPost: 'نوشتن پست', loadMoreComments: 'بارگیری نظرهای بیشتر',
  previousReplies: 'دیدن پاسخ‌های پیشین', seeReplies: (n) => `دیدن ${n} پاسخ`, reactions: (n) => `${n} واکنش`, comments: (n) => `${n} نظر`,
  replyTo: (who) => `پاسخ به نظر ${who}`, reactTo: (who) => `پسندیدن نظر ${who}`, openReactions: 'گشودن فهرست واکنش‌ها',
  optionsFor: (who) => `گزینه‌های نظر ${who}`, moreOptionsFor: (who) => `گزینه‌های بیشتر برای نظر ${who}.`, noReaction: 'وضعیت دکمهٔ واکنش: بدون واکنش',
  addCommentLi: 'نظری بنویسید…', addReply: 'پاسخی بنویسید…', mentionsTab: 'نام‌بردن‌ها', all: 'همه', myPosts: 'پست‌های من', mentionedLi: (who) => `${who} در نظری از شما نام برد.`, reactedLi: (who) => `${who} به پست شما واکنش نشان داد.`,
  viewGraphic: (who) => `مشاهدهٔ تصویر ${who}`, viewProfileOf: (who) => `مشاهدهٔ نمایهٔ ${who}`, mostRelevant: 'تازه‌ترین', feedPost: 'پست خوراک', mainFeed: 'خوراک اصلی',
  writeMessage: 'پیامی بنویسید…', newMessage: 'پیام تازه', messaging: 'پیام‌رسانی', about: 'درباره', activity: 'فعالیت', joinNow: 'عضویت', signIn: 'ورود', sendFailedLi: 'مشکلی پیش آمد. نظر شما فرستاده نشد.', notFoundLi: 'این صفحه وجود ندارد', notFoundLiText: 'نشانی را بررسی کنید یا به خانه بازگردید.', goHome: 'رفتن به خوراک',
  sort: 'ترتیب', news: 'خبرهای تمرینی', connect: 'پیوستن', viewers: 'بازدید نمایه', impressions: 'دیده‌شدن پست', edit: '(ویرایش‌شده)', authorBadge: 'نویسنده', first: 'درجهٔ ۱', replyVerb: 'پاسخ',
};

const pt: Labels = {
  like: 'Curtir', unlike: 'Descurtir', reply: 'Responder', comment: 'Comentar', share: 'Compartilhar', save: 'Salvar', repost: 'Repostar', send: 'Enviar',
  likes: (n) => `${n} curtidas`, oneLike: (n) => `${n} curtida`,
  viewReplies: (n) => `Ver todas as ${n} respostas`, viewReply: (n) => `Ver ${n} resposta`, hideReplies: 'Ocultar respostas',
  loadMore: 'Carregar mais comentários', translate: 'Ver tradução', addComment: 'Adicione um comentário...', post: 'Publicar', emoji: 'Emoji', more: 'Mais opções',
  follow: 'Seguir', following: 'Seguindo', message: 'Mensagem', close: 'Fechar', profilePicture: (who) => `Foto do perfil de ${who}`,
  home: 'Página inicial', search: 'Pesquisa', explore: 'Explorar', reels: 'Reels', messages: 'Mensagens', notifications: 'Notificações', create: 'Criar', profile: 'Perfil', moreMenu: 'Mais',
  logIn: 'Entrar', signUp: 'Cadastre-se', loginPrompt: 'Entre para curtir ou comentar.', edited: 'Editado', viewComments: (n) => `Ver todos os ${n} comentários`,
  mentioned: 'mencionou você em um comentário:', liked: 'curtiu sua publicação.', followed: 'começou a seguir você.', today: 'Anteriores',
  posts: 'publicações', followers: 'seguidores', messagePlaceholder: 'Mensagem...', yourMessages: 'Suas mensagens', active: 'Online agora', viewProfile: 'Ver perfil',
  sendFailed: 'Não foi possível publicar o comentário.', messageFailed: 'Falha ao enviar. Tente novamente.', notFound: 'Esta página não está disponível.', notFoundText: 'O link pode não estar funcionando ou a página pode ter sido removida.', goBack: 'Voltar para o Instagram',
  suggested: 'Sugestões para você', photoBy: (who) => `Foto de @${who}`, you: 'Você',
  network: 'Minha rede', jobs: 'Vagas', me: 'Eu', business: 'Para negócios', commentAs: 'Comentar como', startPost: 'Comece uma publicação', loadMoreComments: 'Carregar mais comentários',
  previousReplies: 'Ver respostas anteriores', seeReplies: (n) => `Ver ${n} respostas`, reactions: (n) => `${n} reações`, comments: (n) => `${n} comentários`,
  replyTo: (who) => `Responder ao comentário de ${who}`, reactTo: (who) => `Gostei do comentário de ${who}`, openReactions: 'Abrir menu de reações',
  optionsFor: (who) => `Abrir opções do comentário de ${who}`, moreOptionsFor: (who) => `Ver mais opções do comentário de ${who}.`, noReaction: 'Status do botão de reação: sem reação',
  addCommentLi: 'Adicione um comentário…', addReply: 'Adicione uma resposta…', mentionsTab: 'Menções', all: 'Tudo', myPosts: 'Minhas publicações', mentionedLi: (who) => `${who} mencionou você em um comentário.`, reactedLi: (who) => `${who} reagiu à sua publicação.`,
  viewGraphic: (who) => `Ver imagem de ${who}`, viewProfileOf: (who) => `Ver perfil de ${who}`, mostRelevant: 'Mais recentes', feedPost: 'Publicação no feed', mainFeed: 'Feed principal',
  writeMessage: 'Escreva uma mensagem…', newMessage: 'Nova mensagem', messaging: 'Mensagens', about: 'Sobre', activity: 'Atividade', joinNow: 'Cadastre-se agora', signIn: 'Entrar', sendFailedLi: 'Algo deu errado. Seu comentário não foi publicado.', notFoundLi: 'Esta página não existe', notFoundLiText: 'Verifique o endereço ou volte para o início.', goHome: 'Ir para o feed',
  sort: 'Ordenar', news: 'Notícias de treino', connect: 'Conectar', viewers: 'Visualizações do perfil', impressions: 'Impressões', edit: '(editado)', authorBadge: 'Autor', first: '1º', replyVerb: 'Responder',
};

export const LABELS: Record<Lang, Labels> = { en, fa, pt };
