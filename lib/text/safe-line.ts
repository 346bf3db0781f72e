/**
 * Signs that show nothing themselves and turn around, embed or hide what stands beside them (Unicode annex 9; "Trojan Source",
 * CVE-2021-42574), controls, and halves of surrogate pairs, at which encodeURIComponent throws. The marks of one direction
 * (U+200E, U+200F, U+061C) stay: Arabic and Hebrew titles need them, and they turn nothing but themselves.
 */
const UNSAFE =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A title, name or other short text of a page, such as may stand beside words of ours: on a screen, in a file, as a file's name. */
export const toSafeLine = (text: string): string => text.replace(UNSAFE, '');
