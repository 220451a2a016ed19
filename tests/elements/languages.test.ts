import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { showExplainer } from '../support/explainer-page.js';
import { show, withTopic } from '../support/form.js';
import { control, eventually, press, reads, root, wordsOf } from '../support/page.js';

const page = document.documentElement;

const box = (widget: LitElement) => root(widget).querySelector<HTMLElement>('.card')!;
const runs = (element: Element) => getComputedStyle(element).direction;

describe('a widget on a page in another language', () => {
  afterEach(() => {
    page.lang = 'nl';
    page.removeAttribute('dir');
    page.className = '';
  });

  it('runs from right to left in Arabic, also when the page forgot to', async () => {
    page.lang = 'ar';
    const form = await show(withTopic());
    await reads(form, 'قبل أن تبدؤوا');
    expect(runs(box(form))).to.equal('rtl');
  });

  it('runs from left to right in Dutch on a page that does not', async () => {
    page.lang = 'ar';
    page.dir = 'rtl';
    const widget = await showExplainer();
    await reads(widget, 'الأهم أولًا');
    await press(widget, 'Nederlands');
    await reads(widget, 'Het belangrijkste eerst');
    expect(runs(box(widget))).to.equal('ltr');
  });

  it('runs from right to left once the reader chooses Arabic', async () => {
    const widget = await showExplainer();
    await reads(widget, 'Het belangrijkste eerst');
    await press(widget, 'العربية');
    await reads(widget, 'الأهم أولًا');
    expect(runs(box(widget))).to.equal('rtl');
  });

  it('leaves the words of the topic in their own direction', async () => {
    page.lang = 'ar';
    const form = await show(withTopic());
    await reads(form, 'قبل أن تبدؤوا');
    expect(runs(root(form).querySelector('.question')!)).to.equal('ltr');
  });

  it('never turns a phone number round', async () => {
    page.lang = 'ar';
    const form = await show(withTopic());
    await reads(form, 'قبل أن تبدؤوا');
    const number = control(form, 'اتصال 088 000 00 00').querySelector('span')!;
    expect(runs(number)).to.equal('ltr');
  });

  it('writes digits as the rest of the Netherlands does', async () => {
    page.lang = 'ar';
    const form = await show(withTopic());
    await reads(form, 'قبل أن تبدؤوا');
    expect(wordsOf(form)).to.contain('15 مايو 2027').and.contain('10 دقائق');
  });

  it('writes days in Dutch when the browser knows no Frisian', async () => {
    page.lang = 'fy';
    const form = await show(withTopic());
    await eventually('Frisian', () => box(form).lang === 'fy');
    const knows = Intl.DateTimeFormat.supportedLocalesOf('fy').length > 0;
    expect(wordsOf(form)).to.contain(knows ? '15 maaie 2027' : '15 mei 2027');
  });

  it('speaks English in a language that it does not have', async () => {
    page.lang = 'de';
    const form = await show(withTopic());
    await reads(form, 'Before you start');
  });

  it('stays as it is when the browser itself translates the page', async () => {
    const form = await show(withTopic());
    await reads(form, 'Voordat u begint');
    page.lang = 'de';
    page.className = 'translated-ltr';
    await press(form, 'Beginnen');
    await reads(form, 'Wat hebt u meegemaakt?');
    expect(box(form).lang).to.equal('nl');
  });
});
