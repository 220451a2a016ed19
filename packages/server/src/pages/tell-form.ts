import { REPLACEABLE_STEPS, type Topic } from '@lus/contract';
import { Fields, type FieldError, type Filled } from './fields.js';
import { page } from './frame.js';
import { html, type Html } from './html.js';
import { before } from './tell-before.js';
import { texts as t } from './tell-texts.js';

/** The form, with what was filled in before and what has to be put right. */
export function tellForm(
  topic: Topic,
  code: string,
  filled: Filled = {},
  errors: readonly FieldError[] = [],
): string {
  const title = 'Vertel wat u meemaakte';
  return page(
    errors.length > 0 ? `Fout: ${title}` : title,
    html`<h1>${title}</h1>
      <p class="lead">${topic.centralQuestion}</p>
      ${summary(errors)} ${errors.length === 0 && before(topic)}
      <form method="post" autocomplete="off">
        <input type="hidden" name="code" value="${code}" />
        ${questions(topic, new Fields(filled, errors))}
        <p class="trap" aria-hidden="true">
          <label for="website">Laat dit leeg</label>
          <input id="website" name="website" tabindex="-1" autocomplete="off" />
        </p>
        <button>Versturen</button>
      </form>`,
    topic,
  );
}

function summary(errors: readonly FieldError[]): Html | false {
  return (
    errors.length > 0 &&
    html`<section class="errors" role="alert" aria-labelledby="errors" tabindex="-1" autofocus>
      <h2 id="errors">Er is nog iets nodig</h2>
      <p>Uw verhaal is nog niet verstuurd. Alles wat u schreef, staat er nog.</p>
      <ul>
        ${errors.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}
      </ul>
    </section>`
  );
}

/** All questions, in the order of the widget: the open story first, no category before it (R1). */
function questions(topic: Topic, field: Fields): Html {
  const own = (id: string) => topic.questions.find((question) => question.id === id);
  const story = own('story');
  /** The topic's own question in the place of a usual one, when it has one. */
  const step = (id: (typeof REPLACEABLE_STEPS)[number], usual: () => Html) => {
    const question = own(id);
    return question ? field.question(question) : usual();
  };
  const impacts = t.impactWords.map((label, index) => [String(index + 1), label] as const);
  const added = topic.questions.filter(({ id }) => !REPLACEABLE_STEPS.some((usual) => usual === id));

  return html`${field.text('story', story?.label ?? t.story, {
    hint: story?.hint ?? `${t.storyHint} ${t.storyNames}`,
    rows: 12,
    required: true,
  })}
  ${step(
    'impact',
    () =>
      html`${field.choice('impact', t.impact, impacts)} ${field.text('impactNote', t.impactNote, { rows: 3 })}`,
  )}
  ${step(
    'wishes',
    () =>
      html`${field.text('wentWell', t.wentWell, { rows: 4 })}
      ${field.text('shouldChange', t.shouldChange, { rows: 4 })}`,
  )}
  ${added.map((question) => field.question(question))}
  ${step(
    'teller',
    () =>
      html`${field.choice('teller', t.teller, Object.entries(t.tellers))}
      ${field.choice('helper', t.helper, Object.entries(t.helpers))}`,
  )}
  ${field.choice('mayQuote', t.consent, Object.entries(t.consents), { hint: t.consentHint })}
  ${contact(field)}`;
}

/** Thinking along and taking part. Without script nothing can ask for an address only once a wish is chosen. */
const contact = (field: Fields): Html =>
  html`${field.choice('contactWishes', t.contact, Object.entries(t.contactWishes), {
    several: true,
    hint: t.contactHint,
  })}
  ${field.text('contactName', t.contactName, { autocomplete: 'name' })}
  ${field.text('contactReach', t.contactReach, { hint: t.contactReachHint, autocomplete: 'email' })}`;
