/**
 * Stems that link spam is sold by, in the languages it comes in most. One weak sign among many: no region is spam for
 * its words alone, and the bench runs without them too.
 */
const STEMS =
  'casino kasino казино slot gacor togel sbobet poker roulette рулетк blackjack baccarat bahis betting букмекер ставки bonus бонус jackpot viagra виагра cialis levitra tramadol xanax pharmacy pills loan займ кредит escort dating porn replica outlet essay 娱乐城 赌场 赌博 彩票 棋牌 百家乐 老虎机 博彩 投注 开户 平台 贷款 代写 激情 成人 无码 影院 激安 コピー 送料無料 レプリカ 카지노 토토 바카라 คาสิโน สล็อต'.split(
    ' ',
  );

/** One pass instead of one for each stem. */
const SPAM = new RegExp(STEMS.join('|'));

export const hasSpamWord = (text: string): boolean => SPAM.test(text.toLowerCase());
