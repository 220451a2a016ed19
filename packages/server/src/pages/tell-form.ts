import { REPLACEABLE_STEPS, type Question, type Topic } from '@lus/contract';
import { page } from './frame.js';
import { html, type Html } from './html.js';

/** A sentence about something that has to be put right, and the field it is about. */
export interface FieldError {
  readonly field: string;
  readonly text: string;
}

/** What somebody filled in; a choice of several has several values. */
export type Filled = Readonly<Record<string, readonly string[]>>;

const TELLERS = [
  ['client', 'Ik krijg zelf hulp, of ik zocht hulp'],
  ['carer', 'Ik zorg voor iemand (mantelzorger)'],
  ['resident', 'Ik ben een andere inwoner'],
  ['representative', 'Ik vertel het namens iemand'],
  ['professional', 'Ik kom dit tegen in mijn werk'],
] as const;

const SCALE = ['1 (heel slecht)', '2', '3', '4', '5 (heel goed)'];

/** The questions that are not asked by a usual field of this form. */
export const extraQuestions = (topic: Topic): Question[] =>
  topic.questions.filter(({ id }) => !REPLACEABLE_STEPS.some((step) => step === id));

/** The form, with what was filled in before and what has to be put right. */
export function tellForm(
  topic: Topic,
  code: string,
  filled: Filled = {},
  errors: readonly FieldError[] = [],
): string {
  const storyQuestion = topic.questions.find(({ id }) => id === 'story');
  const field = new Fields(filled, errors);
  const title = 'Vertel wat u meemaakte';
  return page(
    errors.length > 0 ? `Fout: ${title}` : title,
    html`<h1>${title}</h1>
      <p class="lead">${topic.centralQuestion}</p>
      ${summary(errors)} ${errors.length === 0 && before(topic)}
      <form method="post" autocomplete="off">
        <input type="hidden" name="code" value="${code}" />
        ${field.text('story', storyQuestion?.label ?? 'Wat maakte u mee?', {
          hint:
            storyQuestion?.hint ??
            'Schrijf het zoals u het zou vertellen. Noem liever geen namen of adressen.',
          rows: 12,
        })}
        ${extraQuestions(topic).map((question) => field.question(question))}
        ${field.choice('teller', 'Wie bent u? (niet verplicht)', TELLERS)}
        ${field.choice('mayQuote', 'Mogen wij uw woorden laten zien? (niet verplicht)', [
          ['yes', 'Ja, een stukje van mijn verhaal mag in het advies staan. Mijn naam staat er niet bij.'],
          ['no', 'Nee, gebruik mijn verhaal alleen om van te leren.'],
        ])}
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

/** What to know before the first question (R3), in short. */
function before({ expectations, council }: Topic): Html {
  const { goal, decidedBy, open, fixed, notPromised, hearBack, readBy, minutes } = expectations;
  return html`<section class="before">
    <h2>Voor u begint</h2>
    <p>
      U hoeft uw naam niet te geven en niet in te loggen. Vertellen kost ongeveer ${minutes} minuten.
      ${council} verzamelt de verhalen.
    </p>
    <dl>
      <dt>Waarom wij dit vragen</dt>
      <dd>${goal}</dd>
      <dt>Wat er kan veranderen</dt>
      <dd>${open}</dd>
      <dt>Wat vaststaat</dt>
      ${fixed.map(({ text }) => html`<dd>${text}</dd>`)}
      <dt>Wat wij niet kunnen beloven</dt>
      <dd>${notPromised}</dd>
      <dt>Wie beslist</dt>
      <dd>${decidedBy}</dd>
      <dt>Wie uw verhaal leest</dt>
      <dd>${readBy}</dd>
      <dt>Wanneer u iets hoort</dt>
      <dd>${hearBack}</dd>
    </dl>
  </section>`;
}

/** The fields of a form, each with its error beside it. */
class Fields {
  readonly #filled: Filled;
  readonly #errors: readonly FieldError[];

  constructor(filled: Filled, errors: readonly FieldError[]) {
    this.#filled = filled;
    this.#errors = errors;
  }

  text(name: string, label: string, { hint, rows }: { hint?: string | undefined; rows?: number } = {}): Html {
    const value = this.#filled[name]?.[0] ?? '';
    const attributes = html`id="${name}" name="${name}" ${this.#described(name, hint)} ${this.#invalid(name)}`;
    // A browser drops the first line end of a textarea, and that must not be one of the teller.
    return html`<div class="field">
      <label for="${name}">${label}</label>
      ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`} ${this.#error(name)}
      ${
        rows
          ? html`<textarea ${attributes} rows="${rows}">${`\n${value}`}</textarea>`
          : html`<input ${attributes} value="${value}" />`
      }
    </div>`;
  }

  choice(
    name: string,
    legend: string,
    options: readonly (readonly [value: string, label: string])[],
    { several = false, hint }: { several?: boolean; hint?: string | undefined } = {},
  ): Html {
    return html`<fieldset class="field" ${this.#described(name, hint)}>
      <legend>${legend}</legend>
      ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`} ${this.#error(name)}
      ${options.map(([value, label], index) => {
        const id = index === 0 ? name : `${name}-${index}`;
        return html`<label class="option" for="${id}">
          <input
            type="${several ? 'checkbox' : 'radio'}"
            id="${id}"
            name="${name}"
            value="${value}"
            ${this.#filled[name]?.includes(value) && 'checked'}
          />
          ${label}
        </label>`;
      })}
    </fieldset>`;
  }

  question(question: Question): Html {
    const { id, kind, hint, required, options = [] } = question;
    const name = answerField(id);
    const label = required ? question.label : `${question.label} (niet verplicht)`;
    switch (kind) {
      case 'story':
        return this.text(name, label, { hint, rows: 6 });
      case 'short':
        return this.text(name, label, { hint });
      case 'choice':
      case 'choices': {
        const choices = options.map((option) => [option.value, option.label] as const);
        return this.choice(name, label, choices, { several: kind === 'choices', hint });
      }
      case 'scale': {
        const steps = SCALE.map((step, index) => [String(index + 1), options[index]?.label ?? step] as const);
        return this.choice(name, label, steps, { hint });
      }
    }
  }

  #error(name: string): Html | undefined {
    const error = this.#errors.find(({ field }) => field === name);
    return error && html`<p class="error" id="${name}-error"><span>Fout:</span> ${error.text}</p>`;
  }

  #invalid(name: string): Html | undefined {
    return this.#error(name) && html`aria-invalid="true"`;
  }

  #described(name: string, hint: string | undefined): Html | undefined {
    const ids = [hint && `${name}-hint`, this.#error(name) && `${name}-error`].filter(Boolean);
    return ids.length > 0 ? html`aria-describedby="${ids.join(' ')}"` : undefined;
  }
}

/** The name of the field of a topic's own question. */
export const answerField = (questionId: string): string => `answer-${questionId}`;
