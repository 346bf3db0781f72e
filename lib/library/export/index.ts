import { csv } from './csv.ts';
import { epub } from './epub.ts';
import type { ExportFormat } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { netscape } from './netscape.ts';
import { text } from './text.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [markdown, html, epub, text, json, netscape, csv];
