/** The front page: which parts it has, and in which order. */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import HomePage from '../../../layouts/home.tsx';
import { createViews } from '../../../src/render/view.ts';
import { attribute, elementsOf, parsePage } from '../../support/html.ts';
import { loadPartners, partnerFiles } from '../relate/partner-site.ts';

const event = '---\ntitle: Open evening\ndate: 2027-01-14\n---\n\nCome.\n';

/** The ids of the parts, as they stand. */
function partsOf(settings = ''): unknown[] {
  const files = { ...partnerFiles, 'content/events/evening.md': event };
  const { site } = loadPartners(settings ? { ...files, '_data/site.yml': settings } : files);
  const view = createViews(site, { assets: new Map() })('/');
  return elementsOf(parsePage(renderToString(h(HomePage, { view }))))
    .filter(({ tagName }) => tagName === 'section')
    .map((section) => attribute(section, 'id'));
}

describe('the front page', () => {
  it('tells of missions first, and of events only where the owner asks for them', () => {
    expect(partsOf()[0]).toBe('missions');
    expect(partsOf()).not.toContain('events');
  });

  it('has the parts that the owner names, in that order, and no others', () => {
    expect(partsOf('name: Town\nhome: [events, missions]\n')).toEqual(['events', 'missions']);
  });
});
